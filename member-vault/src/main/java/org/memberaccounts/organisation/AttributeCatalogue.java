package org.memberaccounts.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.wording.Languages;

/** The attributes of one version, in the order of the form. */
record AttributeCatalogue(String file, List<AttributeDefinition> attributes) {
    private static final String FILE = "attributes.yaml";

    static AttributeCatalogue read(OrganisationPack pack, VersionNumber version, Languages languages) {
        Section file = pack.read(version, FILE);
        AttributeCatalogue catalogue = new AttributeCatalogue(
                OrganisationPack.folder(version) + "/" + FILE,
                file.sections("attributes").stream()
                        .map(section -> AttributeDefinition.read(section, languages))
                        .toList());
        file.done();
        catalogue.demand();
        return catalogue;
    }

    private void demand() {
        for (AttributeDefinition.Part part : AttributeDefinition.Part.values()) {
            demand(part);
        }
        demand(AttributeDefinition.Part.SIGNS_IN, AttributeId.EMAIL);
        demand(AttributeDefinition.Part.IS_CALLED, AttributeId.PHONE);
        Set<AttributeId> ids = new HashSet<>();
        attributes.forEach(attribute -> {
            if (!ids.add(attribute.id())) {
                throw new PackError(file + " has the attribute " + attribute.id() + " twice. Take one out.");
            }
        });
    }

    private void demand(AttributeDefinition.Part part) {
        long having =
                attributes.stream().filter(attribute -> attribute.is(part)).count();
        if (having != 1) {
            throw new PackError(file + " has " + having + " attributes whose part is " + part.code() + ". Say \"part: "
                    + part.code() + "\" of exactly one.");
        }
    }

    /**
     * Demands that a part is played by the attribute with this id: people are found by these two, and other systems
     * look them up by these ids.
     */
    private void demand(AttributeDefinition.Part part, AttributeId id) {
        if (!get(part).id().equals(id)) {
            throw new PackError(file + " says \"part: " + part.code() + "\" of the attribute "
                    + get(part).id() + ". The one whose part this is has the id " + id + ".");
        }
    }

    AttributeDefinition get(AttributeDefinition.Part part) {
        return attributes.stream()
                .filter(attribute -> attribute.is(part))
                .findFirst()
                .orElseThrow();
    }

    Optional<AttributeDefinition> find(String id) {
        return attributes.stream()
                .filter(attribute -> attribute.id().value().equals(id))
                .findFirst();
    }
}
