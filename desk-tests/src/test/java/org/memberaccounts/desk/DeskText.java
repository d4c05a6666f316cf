package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.textmessage.TextKind;
import org.memberaccounts.textmessage.TextWords;

/** A kind of text that only tests have; its reference says which. */
@ApplicationScoped
public class DeskText implements TextKind {
    public static final String KIND = "desk-test";
    public static final String LONG = "long";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Duration validFor() {
        return Duration.ofDays(1);
    }

    @Override
    public TextWords words(PersonId person, String reference, Locale language) {
        String words = language.getLanguage().equals("zh") ? "青禾：本周六停电。" : "Qinghe: [no] power on Saturday.";
        return new TextWords(reference.equals(LONG) ? words.repeat(8) : words, List.of());
    }
}
