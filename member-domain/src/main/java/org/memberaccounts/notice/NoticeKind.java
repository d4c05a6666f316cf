package org.memberaccounts.notice;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.memberaccounts.wording.Wording;

/**
 * A kind of notice. What it is called on pages stands in the feature's bundle {@code Notices}, under its code.
 *
 * @param feature a class of the package that has it
 * @param code the name that {@link Notices#tell} knows it by; stable, since it is kept in the database
 * @param channels the channels that it takes
 */
public record NoticeKind(Class<?> feature, String code, NoticeDuty duty, Set<Channel> channels) {
    public NoticeKind {
        Objects.requireNonNull(code);
        channels = Set.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("A notice takes at least one channel.");
        }
    }

    /** Tells whether people can switch it off. */
    public boolean canBeSwitchedOff() {
        return duty == NoticeDuty.CHOICE;
    }

    public String called(Locale language) {
        return Wording.beside(feature, "Notices", language).sentence(code);
    }
}
