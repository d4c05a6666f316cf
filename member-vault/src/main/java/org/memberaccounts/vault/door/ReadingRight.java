package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Refusal;

/**
 * The right to read, judged by the door's own rules for desks that let somebody act only where they could read. Nothing
 * is read and nothing recorded: the desk puts its act on record, or the refusal.
 */
@ApplicationScoped
public class ReadingRight {
    private final KnownPeople people;
    private final AccessRules rules;
    private final PurposeCatalogue purposes;

    @Inject
    ReadingRight(KnownPeople people, AccessRules rules, PurposeCatalogue purposes) {
        this.people = people;
        this.rules = rules;
        this.purposes = purposes;
    }

    /** Returns the reason why this read would be refused if nothing were disputed; empty where it would be allowed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Refusal> lack(Disclosure disclosure) {
        Purpose purpose = purposes.get(disclosure.purpose());
        Asked asked = people.find(disclosure);
        return asked.person()
                .map(known -> rules.judgeUndisputed(disclosure, purpose, known, asked.work()))
                .map(verdict -> switch (verdict) {
                    case AccessRules.Verdict.Allowed allowed -> Optional.<Refusal>empty();
                    case AccessRules.Verdict.Denied denied -> Optional.of(denied.reason());
                })
                .orElseGet(() -> Optional.of(rules.unknown(disclosure, purpose)));
    }
}
