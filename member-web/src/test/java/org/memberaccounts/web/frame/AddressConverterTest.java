package org.memberaccounts.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.faces.convert.Converter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an address names, and what it doesn't. */
class AddressConverterTest {
    private static final String ID = "01a22b7c-b5bb-7000-8b8c-a643ea041608";

    private final Converter<UUID> ids = new AddressConverter<>(AddressId::read, UUID::toString) {};

    @Test
    void whatIsNamedComesBackUnderItsName() {
        UUID named = ids.getAsObject(null, null, " " + ID + " ");
        assertEquals(UUID.fromString(ID), named);
        assertEquals(ID, ids.getAsString(null, null, named));
    }

    @Test
    void aTextThatNamesNothingIsNothingGiven() {
        assertNull(ids.getAsObject(null, null, "none"));
        assertNull(ids.getAsObject(null, null, " "));
        assertNull(ids.getAsObject(null, null, null));
        assertEquals("", ids.getAsString(null, null, null));
    }
}
