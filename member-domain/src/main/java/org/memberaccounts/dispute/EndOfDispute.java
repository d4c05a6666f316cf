package org.memberaccounts.dispute;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.identity.EmailFollowed;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.member.ProfileCorrected;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Ends disputes; what depended on the answer is judged anew in the same transaction. */
@ApplicationScoped
class EndOfDispute {
    private final Disputes disputes;
    private final OfficialMembers official;
    private final Clock clock;
    private final Event<DisputeEnded> ended;

    @Inject
    EndOfDispute(Disputes disputes, OfficialMembers official, Clock clock, Event<DisputeEnded> ended) {
        this.disputes = disputes;
        this.official = official;
        this.clock = clock;
        this.ended = ended;
    }

    /** Ends it in the person's turn, and judges anew what depended on it. */
    void end(Access by, Dispute dispute, DisputeEnding how, Optional<CaseFile> onCase) {
        close(by, dispute, how, onCase);
        official.reconsider(by, dispute.file().person());
    }

    private void close(Access by, Dispute dispute, DisputeEnding how, Optional<CaseFile> onCase) {
        DisputeFile file = dispute.file();
        dispute.end(how, clock.instant());
        ended.fire(new DisputeEnded(by, file.person(), file.attribute(), how, onCase));
    }

    /** Comes before whoever asks what is disputed, and judges who is an official member. */
    void corrected(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ProfileCorrected correction) {
        corrected(correction.by(), correction.person(), correction.attributes());
    }

    /** An address is corrected at Keycloak. */
    void corrected(@Observes EmailFollowed change) {
        corrected(change.by(), change.person(), Set.of(AttributeId.EMAIL));
        official.reconsider(change.by(), change.person());
    }

    private void corrected(Access by, PersonId person, Set<AttributeId> attributes) {
        official.inTurn(person);
        disputes.openAbout(person).stream()
                .filter(open -> attributes.contains(open.file().attribute()))
                .forEach(open -> close(by, open, DisputeEnding.CORRECTED, Optional.empty()));
    }
}
