package org.memberaccounts.wording;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people of a language write them. */
public record Numbers(Locale language) {
    public String count(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }
}
