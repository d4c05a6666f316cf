package org.memberaccounts.textmessage;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.person.PhoneNumber;

/**
 * A way to hand text messages to somebody who delivers them. An adapter for each is a bean, with settings of its own.
 */
public interface TextGateway {
    /** Returns the name that the pack knows it by. */
    String code();

    /** Tells whether its settings are there. */
    boolean isSetUp();

    /**
     * Hands a text over.
     *
     * @throws GatewayUnavailable when it took nothing, or not all of it, but might later
     */
    Answer send(Text text);

    /** Sees to what a gateway needs between texts: a connection on which receipts come, or to ask for them. */
    void tend();

    /**
     * A text on its way.
     *
     * @param kind the kind of text, a code, by which gateways with approved templates find theirs
     * @param validFor the time after which it is no use any more, and need not be delivered
     */
    record Text(PhoneNumber to, String kind, TextWords words, Locale language, Duration validFor) {
        /** Hides number and words. */
        @Override
        public String toString() {
            return "Text[redacted]";
        }
    }

    /** The answer of a gateway. */
    sealed interface Answer {
        /**
         * It took the text.
         *
         * @param receipts the ids, one for each part, by which it will say what became of them; at most 100 characters
         */
        record Taken(List<String> receipts) implements Answer {
            public Taken {
                receipts = List.copyOf(receipts);
            }
        }

        /** It takes no text to this number; trying again is no use. */
        record Refused(TextFailure why) implements Answer {}
    }
}
