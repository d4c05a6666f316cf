package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.authority.Lack;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.person.PersonId;

/** The desk at which people see what they are told about, and switch off what no law orders. */
@ApplicationScoped
public class NoticeChoices {
    /** The outcome of switching a kind on or off. */
    public enum Result {
        /** It is as it was asked for, changed now or before. */
        DONE,
        /** A law orders this kind, or it protects the account. */
        NOT_A_CHOICE,
        /** Only the person decides; the attempt is on record. */
        NOT_ALLOWED
    }

    /** A kind, and whether the person gets it. */
    public record Choice(NoticeKind kind, boolean on) {}

    private final NoticeTexts texts;
    private final SwitchedOffKinds switchedOff;
    private final Deliveries deliveries;
    private final TransactionLocks locks;
    private final Event<NoticeSwitched> switched;

    @Inject
    NoticeChoices(
            NoticeTexts texts,
            SwitchedOffKinds switchedOff,
            Deliveries deliveries,
            TransactionLocks locks,
            Event<NoticeSwitched> switched) {
        this.texts = texts;
        this.switchedOff = switchedOff;
        this.deliveries = deliveries;
        this.locks = locks;
        this.switched = switched;
    }

    /** Returns all kinds, those first that can't be switched off. */
    public List<Choice> of(PersonId person) {
        Set<String> off = switchedOff.of(person);
        return texts.kinds().stream()
                .sorted(Comparator.comparing(NoticeKind::duty).thenComparing(NoticeKind::code))
                .map(kind -> new Choice(kind, !kind.canBeSwitchedOff() || !off.contains(kind.code())))
                .toList();
    }

    /** Finds a kind of notice; empty too for one that there is no longer. */
    public Optional<NoticeKind> find(String code) {
        return texts.find(code).map(NoticeText::kind);
    }

    /** Returns how far a person's notices are, on each channel out of the system, by their ids. */
    public Map<UUID, List<Delivered>> deliveries(PersonId person, Set<UUID> notices) {
        return notices.isEmpty()
                ? Map.of()
                : deliveries.of(person, notices).stream()
                        .collect(Collectors.groupingBy(
                                delivery -> delivery.key().notice(),
                                Collectors.mapping(Delivery::seen, Collectors.toList())));
    }

    /** Switches a kind on or off. What was told before stays. */
    @Transactional
    public Result choose(Access by, PersonId person, NoticeKind kind, boolean on) {
        Optional<Lack> lack = Authority.lack(by, person);
        if (lack.isPresent()) {
            switched.fire(new NoticeSwitched(by, person, kind.code(), on, lack));
            return Result.NOT_ALLOWED;
        }
        if (!kind.canBeSwitchedOff()) {
            return Result.NOT_A_CHOICE;
        }
        locks.lock("choose-notices", person.value());
        if (switchedOff.has(person, kind) == on) {
            if (on) {
                switchedOff.remove(person, kind);
            } else {
                switchedOff.add(person, kind);
            }
            switched.fire(new NoticeSwitched(by, person, kind.code(), on, Optional.empty()));
        }
        return Result.DONE;
    }
}
