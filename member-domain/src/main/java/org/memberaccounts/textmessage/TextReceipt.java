package org.memberaccounts.textmessage;

import java.util.Optional;

/**
 * The network's last word about a part of a text.
 *
 * @param gateway the code of the gateway that passes it on
 * @param receipt the id that it gave when it took the part
 * @param failure empty where the phone got it
 */
public record TextReceipt(String gateway, String receipt, Optional<TextFailure> failure) {
    /** The most characters that an id has. */
    public static final int LONGEST_ID = 100;

    public TextReceipt {
        if (receipt.isEmpty() || receipt.length() > LONGEST_ID) {
            throw new IllegalArgumentException("The id of a receipt has 1 to " + LONGEST_ID + " characters.");
        }
    }
}
