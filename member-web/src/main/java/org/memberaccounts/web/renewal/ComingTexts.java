package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.renewal.ComingVersion;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The announced texts beside those in force, from memory. */
@Named
@RequestScoped
public class ComingTexts {
    /** A text that is to come. */
    public record Line(String said, String question) {}

    private final ComingVersion coming;
    private final Dates dates;
    private final Frame frame;

    @Inject
    ComingTexts(ComingVersion coming, Dates dates, Frame frame) {
        this.coming = coming;
        this.dates = dates;
        this.frame = frame;
    }

    /** Returns the text of a purpose that is to come; null where it doesn't change. */
    public Line of(Purpose purpose) {
        return coming.find()
                .flatMap(version -> version.askedAgain(purpose.id())
                        .map(after -> new Line(
                                Sentences.of(ComingTexts.class, frame.getLocale())
                                        .say("coming", dates.day(version.way().inForceOn())),
                                frame.say(after.question()))))
                .orElse(null);
    }
}
