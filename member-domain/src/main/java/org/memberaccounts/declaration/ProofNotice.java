package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.wording.Wording;

/** Takes a code to the owner of an account that a member of staff says is theirs, and so warns anybody else. */
@ApplicationScoped
class ProofNotice implements NoticeText {
    static final String KIND = "account-proof";

    private final AccountProofs proofs;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    ProofNotice(AccountProofs proofs, Organisation organisation, Clock clock) {
        this.proofs = proofs;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Makes the code as the mail leaves, so that it is nowhere but in the mail. */
    @Override
    @Transactional
    public Message compose(PersonId person, String reference, Locale language) {
        return proofs.lock(UUID.fromString(reference))
                .filter(proof -> proof.isOpenAt(clock.instant()))
                .map(proof -> say(
                        "proof", language, proof.number(), proofs.make(proof).shown()))
                .orElseGet(() -> say("proof.over", language, 0, ""));
    }

    private Message say(String key, Locale language, int number, String code) {
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(ProofNotice.class, "Mails", language);
        String name = brand.name().in(language);
        return new Message(
                wording.say(key + ".subject", name),
                wording.say(key + ".text", name, Integer.toString(number), code, brand.email(), brand.phone()));
    }
}
