package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.member.AllMembers;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.trail.Subject;

/** Shows privacy officers notices to everybody: numbers, and pseudonyms of those who could not be told. */
@ApplicationScoped
public class BroadcastReview {
    private final Broadcasts broadcasts;
    private final ToldPeople told;
    private final Tallies tallies;
    private final AllMembers members;
    private final Pseudonyms pseudonyms;

    @Inject
    BroadcastReview(
            Broadcasts broadcasts, ToldPeople told, Tallies tallies, AllMembers members, Pseudonyms pseudonyms) {
        this.broadcasts = broadcasts;
        this.told = told;
        this.tallies = tallies;
        this.members = members;
        this.pseudonyms = pseudonyms;
    }

    /** Finds what was told for an occasion under a kind; nothing for anybody but officers. */
    @Transactional
    public Optional<BroadcastFile> find(Access by, UUID occasion, BroadcastKind kind) {
        return BroadcastDesk.officer(by)
                .flatMap(officer -> broadcasts.find(occasion, kind))
                .map(this::file);
    }

    /** Finds one by its id; nothing for anybody but officers. */
    @Transactional
    public Optional<BroadcastFile> find(Access by, UUID id) {
        return BroadcastDesk.officer(by).flatMap(officer -> broadcasts.find(id)).map(this::file);
    }

    /** Counts those who were told on some channel; nobody for anybody but officers. */
    @Transactional
    public long reached(Access by, UUID occasion, BroadcastKind kind) {
        return BroadcastDesk.officer(by)
                .flatMap(officer -> broadcasts.find(occasion, kind))
                .map(broadcast -> told.countReached(broadcast.id()))
                .orElse(0L);
    }

    private BroadcastFile file(Broadcast broadcast) {
        List<ChannelTally> channels = tallies.of(broadcast);
        return new BroadcastFile(
                broadcast.id(),
                broadcast.kind(),
                broadcast.state(),
                broadcast.beganAt(),
                broadcast.endedAt(),
                broadcast.follows().map(told::countReached).orElseGet(() -> members.countJoinedBy(broadcast.beganAt())),
                channels);
    }

    /**
     * Lists a page of those who could not be told on a channel; nobody for anybody but officers.
     *
     * @param after the place with which the page before ended
     */
    @Transactional
    public Page<Unreached, Long> unreached(Access by, UUID broadcast, BroadcastChannel channel, Optional<Long> after) {
        return BroadcastDesk.officer(by).isEmpty()
                ? Page.empty()
                : told.givenUp(broadcast, channel, after).together(this::shown);
    }

    /** Counts those who have to be accounted for on a channel; nobody for anybody but officers. */
    @Transactional
    public Unaccounted unaccounted(Access by, UUID broadcast, BroadcastChannel channel) {
        return BroadcastDesk.officer(by).isEmpty()
                ? new Unaccounted(0, 0)
                : told.unaccounted(broadcast, channel, Long.MAX_VALUE);
    }

    /**
     * Lists a page of the accounts that officers gave, the newest first; none for anybody but officers.
     *
     * @param before the place with which the page before ended
     */
    @Transactional
    public Page<AccountedFor, Cursor> accounts(Access by, UUID broadcast, Optional<Cursor> before) {
        return BroadcastDesk.officer(by).isEmpty()
                ? Page.empty()
                : broadcasts.accounts(broadcast, before).map(Account::seen);
    }

    private List<Unreached> shown(List<Told> people) {
        return people.stream()
                .flatMap(one -> pseudonyms.subject(one.person()).stream().map(subject -> shown(one, subject)))
                .toList();
    }

    private static Unreached shown(Told one, Subject subject) {
        return new Unreached(subject, one.failure().orElseThrow(), one.isAccountedFor());
    }
}
