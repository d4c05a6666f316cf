package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The day by which a request is answered, or since which it is late, in words; null once no answer is owed. */
@RequestScoped
public class AnswerDay {
    private final AnswersDue due;
    private final Dates dates;
    private final Frame frame;

    @Inject
    AnswerDay(AnswersDue due, Dates dates, Frame frame) {
        this.due = due;
        this.dates = dates;
        this.frame = frame;
    }

    public boolean isLate(RequestFile file) {
        return due.isLate(file);
    }

    /** Returns the sentence for the person who waits for the answer. */
    public String forMember(RequestFile file) {
        return say(file, "one.answer", dates::day);
    }

    /** Returns the sentence for the officer who is to answer. */
    public String forOfficer(RequestFile file) {
        return say(file, "desk.answer", dates::day);
    }

    /** Returns a few words for a list. */
    public String inQueue(RequestFile file) {
        return say(file, "desk.due", dates::dayAndMonth);
    }

    private String state(RequestFile file) {
        return due.isProvisional(file) ? ".provisional" : due.isLate(file) ? ".late" : "";
    }

    private String say(RequestFile file, String key, Function<LocalDate, String> inWords) {
        return due.by(file)
                .map(day -> Sentences.of(AnswerDay.class, frame.getLocale()).say(key + state(file), inWords.apply(day)))
                .orElse(null);
    }
}
