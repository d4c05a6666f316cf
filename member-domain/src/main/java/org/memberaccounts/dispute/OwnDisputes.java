package org.memberaccounts.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** The desk at which people see which of their answers are disputed, and say that one is right. */
@ApplicationScoped
public class OwnDisputes {
    /** The outcome of saying that an answer is right. */
    public sealed interface Result {
        /** Others can read it again. */
        record Confirmed(DisputeFile dispute) implements Result {}

        /** There is no such dispute about this person, or it has ended. */
        record UnknownDispute() implements Result {}

        /** The actor has no authority over this profile; the attempt is on record. */
        record NotAllowed() implements Result {}
    }

    private final Disputes disputes;
    private final EndOfDispute ends;
    private final OfficialMembers official;
    private final Authority authority;

    @Inject
    OwnDisputes(Disputes disputes, EndOfDispute ends, OfficialMembers official, Authority authority) {
        this.disputes = disputes;
        this.ends = ends;
        this.official = official;
        this.authority = authority;
    }

    /** Says that the answer is right, which ends the dispute. */
    @Transactional
    public Result confirm(Access by, PersonId person, DisputeId id) {
        if (!authority.permits(by, person, DisputeAction.DISPUTE_CONFIRMED)) {
            return new Result.NotAllowed();
        }
        official.inTurn(person);
        Optional<Dispute> open = disputes.find(id)
                .filter(one -> one.file().person().equals(person) && one.file().isOpen());
        open.ifPresent(one -> ends.end(by, one, DisputeEnding.CONFIRMED, Optional.empty()));
        return open.<Result>map(one -> new Result.Confirmed(one.file())).orElseGet(Result.UnknownDispute::new);
    }

    /** Returns a person's open disputes, for themselves: one for each answer at most. */
    public List<DisputeFile> openAbout(PersonId person) {
        return disputes.openAbout(person).stream().map(Dispute::file).toList();
    }

    /** Returns the answers of a person that are disputed, for themselves. */
    public Set<AttributeId> disputed(PersonId person) {
        return disputes.disputed(person);
    }

    /** Returns a page of a person's disputes, open and ended, for themselves, the newest first. */
    public Page<DisputeFile, DisputeId> about(PersonId person, Optional<DisputeId> after) {
        return disputes.about(person, after);
    }
}
