package org.memberaccounts.wording;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A period as people say it, such as "2 years"; parts that are zero are left out. */
public record PeriodInWords(Period period) {
    public String in(Locale language) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("years", period.getYears());
        parts.put("months", period.getMonths());
        parts.put("days", period.getDays());
        Wording words = Wording.beside(PeriodInWords.class, "Periods", language);
        return words.joined(
                "pattern.parts",
                parts.entrySet().stream()
                        .filter(part -> part.getValue() != 0)
                        .map(part -> words.say(part.getKey(), part.getValue())));
    }
}
