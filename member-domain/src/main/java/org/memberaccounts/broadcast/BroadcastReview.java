package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.member.AllMembers;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
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

    private BroadcastFile file(Broadcast broadcast) {
        List<ChannelTally> channels = tallies.of(broadcast.id());
        return new BroadcastFile(
                broadcast.id(),
                broadcast.state(),
                broadcast.beganAt(),
                broadcast.endedAt(),
                members.countJoinedBy(broadcast.beganAt()),
                channels,
                broadcasts.accounts(broadcast.id()).stream().map(Account::seen).toList());
    }

    /**
     * Lists a page of those who could not be told on a channel; nobody for anybody but officers.
     *
     * @param after the last one of the page before
     */
    @Transactional
    public Page<Unreached, PersonId> unreached(
            Access by, UUID broadcast, BroadcastChannel channel, Optional<PersonId> after) {
        return BroadcastDesk.officer(by).isEmpty()
                ? Page.empty()
                : told.givenUp(broadcast, channel, after).together(this::shown);
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
