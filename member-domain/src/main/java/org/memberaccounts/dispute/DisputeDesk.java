package org.memberaccounts.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.store.Vault;

/** The desk at which agents with a case about a person flag an answer that may be wrong, and take that back. */
@ApplicationScoped
public class DisputeDesk {
    /** The outcome of a step. */
    public sealed interface Result extends Creation {
        /** From now on nobody reads the answer but the person, who is told. */
        record Flagged(DisputeFile dispute) implements Result {
            @Override
            public Optional<Created> created() {
                return Optional.of(new Created(dispute.person(), dispute.id().value(), true));
            }
        }

        /** It is disputed already; nothing was changed. */
        record DisputedAlready(DisputeFile dispute) implements Result {}

        /** The person has given no such answer. */
        record NotGiven() implements Result {}

        record TakenBack() implements Result {}

        /** There is no such dispute about the person of this case, or it has ended. */
        record UnknownDispute() implements Result {}

        /** There is no such case, or it isn't this agent's; then the attempt is on record. */
        record UnknownCase() implements Result {}

        /** It may not be done on this case; the attempt is on record. */
        record NotAllowed(Refusal why) implements Result {}
    }

    private final CaseDesk cases;
    private final DisputeRules rules;
    private final Disputes disputes;
    private final EndOfDispute ends;
    private final Vault vault;
    private final OfficialMembers official;
    private final Notices notices;
    private final Limits limits;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<DisputeFlagged> flagged;

    @Inject
    DisputeDesk(
            CaseDesk cases,
            DisputeRules rules,
            Disputes disputes,
            EndOfDispute ends,
            Vault vault,
            OfficialMembers official,
            Notices notices,
            Limits limits,
            Identifiers identifiers,
            Clock clock,
            Event<DisputeFlagged> flagged) {
        this.cases = cases;
        this.rules = rules;
        this.disputes = disputes;
        this.ends = ends;
        this.vault = vault;
        this.official = official;
        this.notices = notices;
        this.limits = limits;
        this.identifiers = identifiers;
        this.clock = clock;
        this.flagged = flagged;
    }

    /**
     * Flags an answer; the words are sealed, for the person to read.
     *
     * @throws org.memberaccounts.limit.LimitReached when the agent has flagged too many in a short time
     */
    @Transactional
    public Result flag(Access by, CaseId onCase, AttributeId attribute, DisputeReason reason, ScreenedText words) {
        Optional<CaseFile> theirs = cases.find(by, onCase);
        if (theirs.isEmpty()) {
            return new Result.UnknownCase();
        }
        CaseFile file = theirs.get();
        Optional<Refusal> why = rules.keepsFrom(by, DisputeDenied.Attempt.FLAG, file, attribute);
        if (why.isPresent()) {
            return new Result.NotAllowed(why.get());
        }
        limits.spend(by, DisputeLimits.FLAG);
        PersonId person = file.person().orElseThrow();
        official.inTurn(person);
        if (!vault.held(person).contains(attribute)) {
            return new Result.NotGiven();
        }
        return openAbout(person, attribute)
                .<Result>map(open -> new Result.DisputedAlready(open.file()))
                .orElseGet(() -> flag(by, file, attribute, reason, words));
    }

    private Result flag(Access by, CaseFile onCase, AttributeId attribute, DisputeReason reason, ScreenedText words) {
        PersonId person = onCase.person().orElseThrow();
        DisputeFile dispute = new DisputeFile(
                new DisputeId(identifiers.next()),
                person,
                attribute,
                reason,
                onCase.id(),
                clock.instant(),
                Optional.empty());
        disputes.add(dispute);
        vault.sealText(person, DisputeTexts.wordsOn(dispute.id()), words.atMost(DisputeTexts.LONGEST_WORDS));
        flagged.fire(new DisputeFlagged(by, dispute, onCase));
        official.reconsider(by, person);
        notices.tell(person, DisputeNotices.FLAGGED, dispute.id().toString());
        return new Result.Flagged(dispute);
    }

    private Optional<Dispute> openAbout(PersonId person, AttributeId attribute) {
        return disputes.openAbout(person).stream()
                .filter(open -> open.file().attribute().equals(attribute))
                .findFirst();
    }

    /** Takes a dispute back, on any case of the agent's about that person; the words are sealed as well. */
    @Transactional
    public Result takeBack(Access by, CaseId onCase, DisputeId id, ScreenedText words) {
        Optional<CaseFile> theirs = cases.find(by, onCase);
        if (theirs.isEmpty()) {
            return new Result.UnknownCase();
        }
        CaseFile file = theirs.get();
        file.person().ifPresent(official::inTurn);
        Optional<Dispute> open = disputes.find(id)
                .filter(one -> one.file().isOpen()
                        && file.person().filter(one.file().person()::equals).isPresent());
        if (open.isEmpty()) {
            return new Result.UnknownDispute();
        }
        DisputeFile dispute = open.get().file();
        Optional<Refusal> why = rules.keepsFrom(by, DisputeDenied.Attempt.TAKE_BACK, file, dispute.attribute());
        if (why.isPresent()) {
            return new Result.NotAllowed(why.get());
        }
        vault.sealText(dispute.person(), DisputeTexts.lastWordsOn(id), words.atMost(DisputeTexts.LONGEST_WORDS));
        ends.end(by, open.get(), DisputeEnding.TAKEN_BACK, theirs);
        notices.tell(dispute.person(), DisputeNotices.TAKEN_BACK, id.toString());
        return new Result.TakenBack();
    }

    /**
     * Looks which answers of the person of a case are disputed. That shows nothing of the answers themselves, so that a
     * look which is refused is on record only where the case is somebody else's.
     */
    @Transactional
    public DisputeLook openOn(Access by, CaseId onCase) {
        return cases.find(by, onCase)
                .map(file -> rules.keepsFromReading(by, file)
                        .<DisputeLook>map(DisputeLook.NotAllowed::new)
                        .orElseGet(() -> new DisputeLook.Open(readable(file))))
                .orElseGet(DisputeLook.UnknownCase::new);
    }

    private List<DisputeFile> readable(CaseFile onCase) {
        return disputes.openAbout(onCase.person().orElseThrow()).stream()
                .map(Dispute::file)
                .filter(open -> rules.readable(onCase).contains(open.attribute()))
                .toList();
    }

    /** Counts the open disputes by answer, that with the oldest first; nothing for anybody but privacy officers. */
    @Transactional
    public List<OpenDisputes> open(Access by) {
        return by.actor().isStaffWith(StaffRole.PRIVACY_OFFICER) ? disputes.open() : List.of();
    }
}
