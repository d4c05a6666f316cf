package org.memberaccounts.purpose;

import java.util.List;
import java.util.Set;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.PackError;

/**
 * The rules that attributes and purposes keep together; a pack that breaks one contradicts itself, and is refused.
 *
 * @param folder the version's
 * @param ours all purposes but the person's own look
 */
record CatalogueRules(String folder, Purpose selfAccess, Purpose notices, Purpose requests, List<Purpose> ours) {
    /** Demands all of them. */
    void demand(List<AttributeDefinition> attributes) {
        if (!selfAccess.readers().equals(Set.of(ReaderKind.SELF))) {
            throw error(
                    "lets others than people themselves read for " + selfAccess.id() + ". Give it the readers [self]");
        }
        if (!notices.readers().contains(ReaderKind.SYSTEM)
                || !notices.attributes().contains(AttributeId.EMAIL)) {
            throw error("doesn't let the software read the address for " + notices.id()
                    + ", which are sent there. Give it the reader system and the attribute email");
        }
        if (!requests.readers().equals(Set.of(ReaderKind.OFFICER))) {
            throw error("lets others than officers read for " + requests.id() + ". Give it the readers [officer]");
        }
        ours.forEach(this::demandReaders);
        attributes.forEach(this::demandPurpose);
    }

    private void demandReaders(Purpose purpose) {
        if (purpose.readers().isEmpty()) {
            throw error("lets nobody read for " + purpose.id() + ". Name its readers, or take the purpose out");
        }
        if (purpose.isForOfficers() && !purpose.attributes().isEmpty()) {
            throw error("lets officers read answers for " + purpose.id()
                    + ": they read what was written about requests, no answers. Give it the attributes []");
        }
        if (purpose.attributes().isEmpty() && !purpose.isForOfficers()) {
            throw error("has nothing to read for " + purpose.id() + ". Name its attributes, or take the purpose out");
        }
    }

    /** Nobody may be asked for what no purpose needs (REG-2), or made to answer what they may refuse (CNS-2). */
    private void demandPurpose(AttributeDefinition attribute) {
        List<Purpose> uses = ours.stream()
                .filter(purpose -> purpose.attributes().contains(attribute.id()))
                .toList();
        if (uses.isEmpty()) {
            throw new PackError(folder + "/attributes.yaml asks for " + attribute.id() + ", but no purpose in "
                    + Purpose.FILE + " uses it. Name it in a purpose, or don't ask for it.");
        }
        if (attribute.required()
                && uses.stream().allMatch(purpose -> purpose.basis().needsConsent())) {
            throw new PackError(
                    folder + "/attributes.yaml requires " + attribute.id() + ", but each purpose in " + Purpose.FILE
                            + " that uses it rests on consent, which people may refuse. Take required out, or"
                            + " name it in a purpose on another basis.");
        }
    }

    private PackError error(String sentence) {
        return new PackError(folder + "/" + Purpose.FILE + " " + sentence + ".");
    }
}
