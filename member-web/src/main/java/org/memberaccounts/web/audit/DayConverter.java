package org.memberaccounts.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.memberaccounts.web.frame.AddressConverter;

/** A day as browsers and addresses write it, such as 2026-11-25. */
@Dependent
@FacesConverter(forClass = LocalDate.class, managed = true)
public class DayConverter extends AddressConverter<LocalDate> {
    DayConverter() {
        super(DayConverter::read, LocalDate::toString);
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
