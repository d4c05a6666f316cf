package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.notice.NoticeState;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestFile;

/** The ways in which a claim code reaches the person: the page, and the mail that tells of the approval. */
@ApplicationScoped
class CodeDelivery {
    private final ClaimCodes codes;
    private final Notices notices;

    @Inject
    CodeDelivery(ClaimCodes codes, Notices notices) {
        this.codes = codes;
        this.notices = notices;
    }

    CodeReach reach(RequestFile file, PersonId person) {
        if (codes.isShown(file.id())) {
            return CodeReach.REACHED;
        }
        return switch (mail(file, person)) {
            case TAKEN -> CodeReach.REACHED;
            case WAITING -> CodeReach.MAIL_WAITING;
            case GIVEN_UP -> CodeReach.MAIL_GIVEN_UP;
        };
    }

    /** Has the mail sent once more if it was given up. */
    void tryAgain(RequestFile file, PersonId person) {
        if (mail(file, person) == NoticeState.GIVEN_UP) {
            notices.tell(person, DeletionNotices.APPROVED, file.id().toString(), file.language());
        }
    }

    private NoticeState mail(RequestFile file, PersonId person) {
        return notices.state(person, DeletionNotices.APPROVED, file.id().toString())
                .orElse(NoticeState.GIVEN_UP);
    }
}
