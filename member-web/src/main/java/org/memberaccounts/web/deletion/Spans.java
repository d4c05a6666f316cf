package org.memberaccounts.web.deletion;

import java.time.Duration;
import java.util.Locale;
import org.memberaccounts.web.frame.Sentences;

/** Lengths of time in words: the largest unit that says it whole. */
final class Spans {
    private Spans() {}

    static String of(Duration length, Locale language) {
        Sentences texts = Sentences.of(Spans.class, language);
        if (length.toDays() > 0 && length.equals(Duration.ofDays(length.toDays()))) {
            return texts.say("span.days", length.toDays());
        }
        if (length.toHours() > 0 && length.equals(Duration.ofHours(length.toHours()))) {
            return texts.say("span.hours", length.toHours());
        }
        return texts.say("span.minutes", Math.max(1, length.toMinutes()));
    }
}
