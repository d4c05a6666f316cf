package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.Delivered;
import org.memberaccounts.notice.DeliveryState;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.RequestMoves;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;
import org.memberaccounts.vault.store.OwnWords;
import org.memberaccounts.vault.store.Vault;

/**
 * The ways in which a claim code reaches the person: the page, and the mail that tells of the approval, with which a
 * code lies sealed until it is handed over.
 */
@ApplicationScoped
class CodeDelivery {
    private static final AttributeId CODE = new AttributeId("claim-code");

    private final ClaimCodes codes;
    private final Notices notices;
    private final RequestMoves moves;
    private final Vault vault;

    @Inject
    CodeDelivery(ClaimCodes codes, Notices notices, RequestMoves moves, Vault vault) {
        this.codes = codes;
        this.notices = notices;
        this.moves = moves;
        this.vault = vault;
    }

    /** Tells the person of the approval, with a code in the mail. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(RequestFile file) {
        file.person().ifPresent(person -> seal(file, person));
        moves.mail(file, DeletionNotices.APPROVED);
    }

    private void seal(RequestFile file, PersonId person) {
        vault.sealText(person, codeOf(file.id()), new OwnWords(codes.make(file.id(), ClaimCodes.Origin.MAIL)));
    }

    CodeReach reach(RequestFile file, PersonId person) {
        if (codes.isShown(file.id())) {
            return CodeReach.REACHED;
        }
        return switch (mail(file, person)) {
            case HANDED_OVER, DELIVERED -> CodeReach.REACHED;
            case WAITING -> CodeReach.MAIL_WAITING;
            case CAME_BACK -> CodeReach.MAIL_CAME_BACK;
            case GIVEN_UP -> CodeReach.MAIL_GIVEN_UP;
        };
    }

    /** Has the mail sent once more, with a new code, if it was given up or came back. */
    void tryAgain(RequestFile file, PersonId person) {
        DeliveryState before = mail(file, person);
        if (before != DeliveryState.WAITING && !before.isOnItsWayOrThere()) {
            seal(file, person);
            notices.mailAgain(person, DeletionNotices.APPROVED, file.id().toString(), file.language());
        }
    }

    private DeliveryState mail(RequestFile file, PersonId person) {
        return notices.delivered(person, DeletionNotices.APPROVED, file.id().toString(), Channel.MAIL)
                .map(Delivered::state)
                .orElse(DeliveryState.GIVEN_UP);
    }

    /** Returns the code that goes along in the mail, as it is called in the vault. */
    static TextId codeOf(RequestId request) {
        return new TextId(CODE, request.value());
    }

    @Produces
    static TextKind code() {
        return new TextKind(CODE, TextKind.Use.SENDING);
    }
}
