package org.memberaccounts.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.memberaccounts.person.KnownDate;
import org.memberaccounts.web.frame.AddressConverter;

/** A day as browsers and addresses write it, such as 2026-11-25, or as people type it in a browser without calendar. */
@Dependent
@FacesConverter(forClass = LocalDate.class, managed = true)
public class DayConverter extends AddressConverter<LocalDate> {
    DayConverter() {
        super(text -> KnownDate.parse(text).flatMap(KnownDate::day), LocalDate::toString);
    }
}
