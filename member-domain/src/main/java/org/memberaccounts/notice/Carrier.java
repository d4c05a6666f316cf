package org.memberaccounts.notice;

import java.util.Locale;
import java.util.UUID;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;

/**
 * The way out to people on one channel: it hands notices to a mail server or a gateway. A feature brings one as a bean;
 * whatever it throws means that nothing was accepted and that it is tried again later.
 */
public interface Carrier {
    Channel channel();

    /** Returns the datum of a person that it writes to. */
    AttributeId address();

    /** Hands a notice over. Called outside any transaction. */
    Handover hand(Parcel parcel);

    /** The outcome of handing a notice over. */
    enum Handover implements Coded {
        TAKEN,
        /** There is no such address; trying again is no use. */
        ADDRESS_REFUSED
    }

    /**
     * A notice on its way out.
     *
     * @param notice its id: two copies with the same are one
     * @param returnId an id that nobody can guess, by which a report about this very delivery finds back
     * @param to the address, as it was read for this sending
     */
    record Parcel(UUID notice, UUID returnId, String to, NoticeText.Message message, Locale language) {
        /** Hides the address and the text. */
        @Override
        public String toString() {
            return "Parcel[redacted]";
        }
    }
}
