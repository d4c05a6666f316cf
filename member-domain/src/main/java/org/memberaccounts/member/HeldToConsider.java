package org.memberaccounts.member;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.Consideration;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.vault.store.Vault;

/** The names of what is held about the person. */
@Dependent
class HeldToConsider implements Consideration {
    private final Vault vault;
    private final Organisation organisation;

    @Inject
    HeldToConsider(Vault vault, Organisation organisation) {
        this.vault = vault;
        this.organisation = organisation;
    }

    @Override
    public String code() {
        return "held";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public String say(RequestFile file, PersonId person, Locale language) {
        Set<AttributeId> held = vault.held(person);
        return words(language)
                .joined(
                        "held.names",
                        organisation.attributes().stream()
                                .filter(attribute -> held.contains(attribute.id()))
                                .map(attribute -> attribute.label().in(language)));
    }
}
