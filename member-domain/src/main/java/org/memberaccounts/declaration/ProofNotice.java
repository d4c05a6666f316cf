package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.notice.Telling;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;
import org.memberaccounts.wording.Wording;

/** Takes a code to the owner of an account that a member of staff says is theirs, and so warns anybody else. */
@ApplicationScoped
class ProofNotice implements NoticeText {
    static final String KIND = "account-proof";

    private static final AttributeId CODE = new AttributeId("account-proof-code");

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
    public NoticeKind kind() {
        return new NoticeKind(ProofNotice.class, KIND, NoticeDuty.PROTECTION, EnumSet.of(Channel.INBOX, Channel.MAIL));
    }

    @Override
    public Optional<TextId> enclosure(String reference) {
        return Optional.of(codeOf(UUID.fromString(reference)));
    }

    @Override
    public Message compose(Telling telling) {
        int number = proofs.find(UUID.fromString(telling.reference()))
                .filter(proof -> proof.isOpenAt(clock.instant()))
                .map(AccountProof::number)
                .orElse(0);
        if (telling.channel() == Channel.INBOX) {
            return say("proof.inbox", telling, number);
        }
        return say(number == 0 || telling.enclosed().isEmpty() ? "proof.over" : "proof", telling, number);
    }

    private Message say(String key, Telling telling, int number) {
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(ProofNotice.class, "Mails", telling.language());
        String name = brand.name().in(telling.language());
        return new Message(
                wording.say(key + ".subject", name),
                wording.say(
                        key + ".text",
                        name,
                        Integer.toString(number),
                        telling.enclosed().orElse(""),
                        brand.email(),
                        brand.phone()));
    }

    /** Returns the code that goes along in the mail, as it is called in the vault. */
    static TextId codeOf(UUID proof) {
        return new TextId(CODE, proof);
    }

    @Produces
    static TextKind code() {
        return new TextKind(CODE, TextKind.Use.SENDING);
    }
}
