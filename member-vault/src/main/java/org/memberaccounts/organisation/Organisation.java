package org.memberaccounts.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.wording.Languages;

/**
 * The organisation of this installation. Read once, at start; a mistake in the pack stops the start with a sentence.
 */
@ApplicationScoped
public class Organisation {
    private final OrganisationPack pack;
    private Languages languages;
    private Brand brand;
    private Territory territory;
    private ZoneId zone;
    private int ageOfConsent;
    private List<AttributeDefinition> attributes;

    @Inject
    Organisation(OrganisationPack pack) {
        this.pack = pack;
        read();
    }

    /** Returns the organisation of this pack. */
    public static Organisation of(OrganisationPack pack) {
        return new Organisation(pack);
    }

    private void read() {
        Section organisation = pack.read(OrganisationPack.ORGANISATION);
        languages = organisation.languages(OrganisationPack.LANGUAGES);
        brand = Brand.read(organisation.section("brand"));
        territory = Territory.read(organisation.section("territory"));
        zone = organisation.parsed("zone", ZoneId::of, "must be a time zone such as Asia/Shanghai");
        ageOfConsent = organisation.number("age-of-consent");
        organisation.done();
        Section catalogue = pack.read("attributes.yaml");
        attributes = catalogue.sections("attributes").stream()
                .map(section -> AttributeDefinition.read(section, languages))
                .toList();
        catalogue.done();
        for (AttributeDefinition.Part part : AttributeDefinition.Part.values()) {
            demand(part);
        }
        demand(AttributeDefinition.Part.SIGNS_IN, AttributeId.EMAIL);
        demand(AttributeDefinition.Part.IS_CALLED, AttributeId.PHONE);
        Set<AttributeId> ids = new HashSet<>();
        attributes.forEach(attribute -> {
            if (!ids.add(attribute.id())) {
                throw new PackError("attributes.yaml has the attribute " + attribute.id() + " twice. Take one out.");
            }
        });
    }

    private void demand(AttributeDefinition.Part part) {
        long having =
                attributes.stream().filter(attribute -> attribute.is(part)).count();
        if (having != 1) {
            throw new PackError("attributes.yaml has " + having + " attributes whose part is " + part.code()
                    + ". Say \"part: " + part.code() + "\" of exactly one.");
        }
    }

    /**
     * Demands that a part is played by the attribute with this id: people are found by these two, and other systems
     * look them up by these ids.
     */
    private void demand(AttributeDefinition.Part part, AttributeId id) {
        if (!attribute(part).id().equals(id)) {
            throw new PackError("attributes.yaml says \"part: " + part.code() + "\" of the attribute "
                    + attribute(part).id() + ". The one whose part this is has the id " + id + ".");
        }
    }

    /** Returns the folder, for features that read a file of their own. */
    public OrganisationPack pack() {
        return pack;
    }

    /** Returns the languages that it speaks; every text of the pack is there in each. */
    public Languages languages() {
        return languages;
    }

    public Brand brand() {
        return brand;
    }

    /** Returns where data is stored, and whose law applies. */
    public Territory territory() {
        return territory;
    }

    /** Returns the zone in which days begin and deadlines end. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the age, in years, under which a guardian is needed (MIN-1). */
    public int ageOfConsent() {
        return ageOfConsent;
    }

    /** Returns the attributes that people are asked for, in the order of the form. */
    public List<AttributeDefinition> attributes() {
        return attributes;
    }

    /** Returns the one attribute that plays this part. */
    public AttributeDefinition attribute(AttributeDefinition.Part part) {
        return attributes.stream()
                .filter(attribute -> attribute.is(part))
                .findFirst()
                .orElseThrow();
    }

    public Optional<AttributeDefinition> attribute(AttributeId id) {
        return attribute(id.value());
    }

    /** Finds the attribute with this id. Any text may be given. */
    public Optional<AttributeDefinition> attribute(String id) {
        return attributes.stream()
                .filter(attribute -> attribute.id().value().equals(id))
                .findFirst();
    }
}
