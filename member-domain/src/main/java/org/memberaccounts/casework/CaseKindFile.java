package org.memberaccounts.casework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.purpose.ReaderKind;
import org.memberaccounts.vault.door.CaseNeed;
import org.memberaccounts.version.VersionNumber;

/**
 * The file with a version's kinds of case.
 *
 * @param purposes those of the same version
 */
record CaseKindFile(OrganisationPack pack, VersionNumber version, PurposeCatalogue purposes) {
    private static final String NAME = "case-kinds.yaml";

    /** Reads the kinds by their ids, in the order of the file. */
    Map<String, CaseKind> read() {
        Map<String, CaseKind> kinds = new LinkedHashMap<>();
        Section file = pack.read(version, NAME);
        for (Section section : file.sections("case-kinds")) {
            CaseKind kind =
                    new CaseKind(section.text("id"), section.localized("title"), purpose(section), need(section));
            section.done();
            if (kinds.put(kind.id(), kind) != null) {
                throw section.error("id", "is there twice");
            }
        }
        file.done();
        demandOneForEachPurpose(kinds);
        return Collections.unmodifiableMap(kinds);
    }

    private void demandOneForEachPurpose(Map<String, CaseKind> kinds) {
        purposes.all().stream()
                .filter(purpose -> purpose.readers().contains(ReaderKind.SUPPORT))
                .filter(purpose ->
                        kinds.values().stream().noneMatch(kind -> kind.purpose().equals(purpose.id())))
                .findFirst()
                .ifPresent(purpose -> {
                    throw new PackError(OrganisationPack.folder(version) + "/purposes.yaml lets support read for "
                            + purpose.id() + ", but no kind of case in " + NAME
                            + " serves it. Add a kind, or take support out of its readers.");
                });
    }

    /** The service centre reads on cases only, so a kind serves a purpose for which it may read. */
    private PurposeId purpose(Section section) {
        PurposeId purpose = section.parsed("purpose", PurposeId::new, "must be the id of a purpose");
        if (!purposes.knows(purpose)) {
            throw section.error("purpose", "names a purpose that purposes.yaml doesn't have");
        }
        if (!purposes.get(purpose).readers().contains(ReaderKind.SUPPORT)) {
            throw section.error(
                    "purpose",
                    "names a purpose for which support doesn't read. Add support to its readers in purposes.yaml, or"
                            + " name another");
        }
        return purpose;
    }

    private static CaseNeed need(Section section) {
        return section.optionalText("needs")
                .map(code -> Coded.find(CaseNeed.class, code)
                        .orElseThrow(() -> section.error(
                                "needs",
                                "must be document, approval or nothing: what a case of this kind needs besides, so"
                                        + " that its agent may read on it")))
                .orElse(CaseNeed.NOTHING);
    }
}
