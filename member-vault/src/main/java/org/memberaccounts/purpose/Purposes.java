package org.memberaccounts.purpose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.version.VersionNumber;

/** The purposes of one version, in the order of the file. */
record Purposes(Map<PurposeId, Purpose> byId) {
    static Purposes read(Organisation organisation, VersionNumber version) {
        Organisation then = organisation.at(version);
        String file = OrganisationPack.folder(version) + "/" + Purpose.FILE;
        Set<AttributeId> known =
                then.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet());
        Map<PurposeId, Purpose> purposes = new LinkedHashMap<>();
        Section document = organisation.pack().read(version, Purpose.FILE);
        for (Section section : document.sections("purposes")) {
            Purpose purpose = Purpose.read(section, known);
            if (purposes.put(purpose.id(), purpose) != null) {
                throw new PackError(file + " has the purpose " + purpose.id() + " twice. Take one out.");
            }
        }
        document.done();
        new CatalogueRules(
                        OrganisationPack.folder(version),
                        needed(purposes, file, PurposeId.SELF_ACCESS, "Members' own pages need it."),
                        needed(purposes, file, PurposeId.NOTICES, "Without it nobody could be told anything."),
                        needed(
                                purposes,
                                file,
                                PurposeId.RIGHTS_REQUESTS,
                                "Without it no officer could read why a request was refused."),
                        purposes.values().stream().filter(Purpose::isOurs).toList())
                .demand(then.attributes());
        return new Purposes(purposes);
    }

    private static Purpose needed(Map<PurposeId, Purpose> purposes, String file, PurposeId id, String why) {
        if (!purposes.containsKey(id)) {
            throw new PackError(file + " has no purpose " + id + ". " + why);
        }
        return purposes.get(id);
    }
}
