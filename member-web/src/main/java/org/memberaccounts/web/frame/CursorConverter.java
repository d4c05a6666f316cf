package org.memberaccounts.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import org.memberaccounts.paging.Cursor;

/** A place in a list of the log. */
@Dependent
@FacesConverter(forClass = Cursor.class, managed = true)
public class CursorConverter extends AddressConverter<Cursor> {
    CursorConverter() {
        super(CursorConverter::read, Cursor::toString);
    }

    private static Optional<Cursor> read(String text) {
        try {
            return Optional.of(Cursor.of(text));
        } catch (Cursor.BadCursor e) {
            return Optional.empty();
        }
    }
}
