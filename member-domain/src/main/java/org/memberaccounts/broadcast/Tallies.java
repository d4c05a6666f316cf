package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts the people of a broadcast. */
@ApplicationScoped
class Tallies {
    private final Broadcasts broadcasts;
    private final ToldPeople told;
    private final Audience audience;

    @Inject
    Tallies(Broadcasts broadcasts, ToldPeople told, Audience audience) {
        this.broadcasts = broadcasts;
        this.told = told;
        this.audience = audience;
    }

    /** Returns the counts of each channel, in the order of the channels. */
    List<ChannelTally> of(Broadcast broadcast) {
        List<ToldPeople.Tally> all = told.tally(broadcast.id());
        return broadcasts.lanes(broadcast.id()).stream()
                .sorted(Comparator.comparing(Lane::channel))
                .map(lane -> of(
                        broadcast,
                        lane,
                        all.stream()
                                .filter(tally ->
                                        tally.channel().equals(lane.channel().code()))
                                .toList()))
                .toList();
    }

    private ChannelTally of(Broadcast broadcast, Lane lane, List<ToldPeople.Tally> tallies) {
        SortedMap<String, Long> givenUp = new TreeMap<>();
        tallies.stream()
                .filter(in(ToldState.GIVEN_UP))
                .forEach(tally -> givenUp.merge(tally.failure(), tally.people(), Long::sum));
        return new ChannelTally(
                lane.channel(),
                lane.isThrough(),
                lane.hasEverybody() ? 0 : notBegun(broadcast, lane, tallies),
                count(tallies, in(ToldState.HANDED_OVER)),
                count(tallies, in(ToldState.WAITING)),
                givenUp,
                tallies.stream().mapToLong(ToldPeople.Tally::accounted).sum(),
                count(tallies, in(ToldState.NO_ADDRESS)),
                lane.lostWords());
    }

    private long notBegun(Broadcast broadcast, Lane lane, List<ToldPeople.Tally> tallies) {
        return Math.max(0, audience.count(broadcast, lane.channel()) - count(tallies, any -> true));
    }

    private static Predicate<ToldPeople.Tally> in(ToldState state) {
        return tally -> tally.state().equals(state.code());
    }

    private static long count(List<ToldPeople.Tally> tallies, Predicate<ToldPeople.Tally> which) {
        return tallies.stream()
                .filter(which)
                .mapToLong(ToldPeople.Tally::people)
                .sum();
    }
}
