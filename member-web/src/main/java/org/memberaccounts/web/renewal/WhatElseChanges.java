package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.policy.PrivacyPolicy;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.renewal.ComingVersion;
import org.memberaccounts.revision.Change;
import org.memberaccounts.revision.ChangeWords;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionDifference;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The other changes of the coming version, or of the one in force, about which nobody has to decide. */
@RequestScoped
class WhatElseChanges {
    static final Changes NONE = new Changes(null, null, List.of());

    /**
     * The changes of a version.
     *
     * @param version its number; null where there is nothing to compare
     * @param sentences a sentence for each change in fact; words alone have none
     */
    public record Changes(String version, String day, List<String> sentences) {
        public boolean isEmpty() {
            return version == null;
        }
    }

    private final ComingVersion coming;
    private final Editions editions;
    private final PrivacyPolicy policy;
    private final ChangeWords words;
    private final ConsentRegister register;
    private final Dates dates;
    private final Frame frame;

    @Inject
    WhatElseChanges(
            ComingVersion coming,
            Editions editions,
            PrivacyPolicy policy,
            ChangeWords words,
            ConsentRegister register,
            Dates dates,
            Frame frame) {
        this.coming = coming;
        this.editions = editions;
        this.policy = policy;
        this.words = words;
        this.register = register;
        this.dates = dates;
        this.frame = frame;
    }

    Changes of(PersonId person) {
        Optional<ComingVersion.Announced> announced = coming.find();
        return announced.isPresent()
                ? changes(
                        person,
                        announced.get().difference(),
                        announced.get().way().inForceOn())
                : editions.difference(policy.inForce().version())
                        .map(difference ->
                                changes(person, difference, policy.daysInForce().inForce()))
                        .orElse(NONE);
    }

    private Changes changes(PersonId person, VersionDifference difference, LocalDate from) {
        String day = dates.day(from);
        List<Change> others = difference.changes().stream()
                .filter(change -> !(change instanceof Change.OfPurpose of
                        && difference.askedAgain().contains(of.after())))
                .toList();
        return new Changes(
                difference.after().version().toString(),
                texts().say("else.from", day),
                Stream.concat(
                                words.sentences(difference, others, frame.getLocale()).stream(),
                                ending(person, difference)
                                        .map(purpose -> texts().say("else.ends", frame.say(purpose.name()), day)))
                        .toList());
    }

    /** Returns what the person agreed to and falls away. */
    private Stream<Purpose> ending(PersonId person, VersionDifference difference) {
        return difference.changes().stream()
                .filter(Change.PurposeTakenOut.class::isInstance)
                .map(change -> ((Change.PurposeTakenOut) change).purpose())
                .filter(purpose ->
                        register.about(person, purpose).filter(Decided::given).isPresent());
    }

    private Sentences texts() {
        return Sentences.of(WhatElseChanges.class, frame.getLocale());
    }
}
