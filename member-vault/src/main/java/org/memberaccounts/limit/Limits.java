package org.memberaccounts.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Recorder;

/**
 * The limits that acts are held to before anything is done. Whose tokens they are is kept as a keyed hash that is
 * another one the next day, when all buckets are full again; so it is when the pack changes a rate.
 */
@ApplicationScoped
public class Limits {
    private static final String KIND = "limit";

    private final LimitBook book;
    private final Buckets buckets;
    private final ReachedLimits reached;
    private final Recorder recorder;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    Limits(LimitBook book, Buckets buckets, ReachedLimits reached, Recorder recorder, KeyedHash hash, Clock clock) {
        this.book = book;
        this.buckets = buckets;
        this.reached = reached;
        this.recorder = recorder;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * Spends a token of the actor's.
     *
     * @throws LimitReached when none is left; it is counted, and the count goes into the log
     */
    public void spend(Access by, LimitedAct act) {
        spend(by, act, 1);
    }

    /** Spends several at once, or none. */
    public void spend(Access by, LimitedAct act, int tokens) {
        switch (by.actor()) {
            case Actor.Staff staff -> spend(by, act, LimitBy.STAFF, tokens, () -> name(by));
            case Actor.Integrator system -> spend(by, act, LimitBy.SYSTEM, tokens, () -> name(by));
            case Actor.Member self -> spend(by, act, LimitBy.MEMBER, tokens, () -> name(by));
            case Actor.Guardian guardian -> spend(by, act, LimitBy.MEMBER, tokens, () -> name(by));
            case Actor.Visitor stranger -> spend(by, act, LimitBy.NETWORK_ADDRESS, tokens, () -> network(by));
            case Actor.Job job -> {}
        }
    }

    /** Spends a token of the actor's and, where they read of others, one of theirs about this person. */
    public void spend(Access by, LimitedAct act, PersonId about) {
        spend(by, act);
        if (by.actor() instanceof Actor.Staff || by.actor() instanceof Actor.Integrator) {
            spend(by, act, LimitBy.READER_AND_PERSON, 1, () -> name(by) + " " + about);
        }
    }

    /** Spends a token of whoever is at this network address, signed in or not. */
    public void spendByNetwork(Access by, LimitedAct act) {
        spend(by, act, LimitBy.NETWORK_ADDRESS, 1, () -> network(by));
    }

    /**
     * Spends a token of a thing's, whoever acts.
     *
     * @param kind the kind of thing
     * @param mark what it is known by, which is kept as a keyed hash only
     */
    public void spendOn(Access by, LimitedAct act, LimitBy kind, byte[] mark) {
        spend(by, act, kind, 1, () -> HexFormat.of().formatHex(mark));
    }

    /** Spends a token of an address that somebody typed; whether anybody has it makes no difference. */
    public void spendByAddress(Access by, LimitedAct act, EmailAddress typed) {
        spend(by, act, LimitBy.EMAIL_ADDRESS, 1, typed::normalised);
    }

    private void spend(Access by, LimitedAct act, LimitBy kind, int tokens, Supplier<String> whose) {
        Optional<String> client =
                by.actor() instanceof Actor.Integrator system ? Optional.of(system.clientId()) : Optional.empty();
        book.rate(act, kind, client)
                .flatMap(rate -> buckets.spend(key(act, kind, rate, whose.get()), rate, tokens)
                        .map(wait -> reached.count(by, act, rate, wait)))
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private String key(LimitedAct act, LimitBy kind, Rate rate, String whose) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        byte[] tag = hash.of(
                String.join(" ", KIND, day.toString(), act.id(), kind.code(), rate.toString()),
                whose.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(tag);
    }

    /** Returns the actor as the log names them. */
    private String name(Access by) {
        ActorRef actor = recorder.actor(by);
        return actor.kind().code() + " " + actor.id();
    }

    private static String network(Access by) {
        return Network.of(by.via().detail().networkAddress().orElse(""));
    }
}
