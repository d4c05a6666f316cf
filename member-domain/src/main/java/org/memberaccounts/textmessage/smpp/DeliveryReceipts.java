package org.memberaccounts.textmessage.smpp;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.memberaccounts.textmessage.TextFailure;
import org.memberaccounts.textmessage.TextReceipt;

/**
 * Reads delivery receipts (SMPP 3.4 appendix B), which gateways write in many ways: by the optional parameters where
 * they are there, else by what {@code id:} and {@code stat:} say. What can't be read, and what says that the text is
 * still on its way, is no receipt.
 */
final class DeliveryReceipts {
    private static final Pattern ID =
            Pattern.compile("(?i)\\bid:\\s*([^\\s]{1," + TextReceipt.LONGEST_ID + "})(?:\\s|$)");
    private static final Pattern STATE = Pattern.compile("(?i)\\bstat:\\s*([A-Za-z]{2,7})");
    private static final String DELIVERED = "DELIVR";

    private static final Map<String, TextFailure> FAILURES = Map.of(
            "EXPIRE", TextFailure.NOT_REACHED,
            "UNDELI", TextFailure.NOT_DELIVERED,
            "DELETE", TextFailure.NOT_DELIVERED,
            "UNKNOW", TextFailure.NOT_DELIVERED,
            "REJECT", TextFailure.BLOCKED);

    /** The states of the optional parameter {@code message_state} (section 5.2.28) as receipts abbreviate them. */
    private static final Map<Integer, String> STATES =
            Map.of(2, "DELIVR", 3, "EXPIRE", 4, "DELETE", 5, "UNDELI", 7, "UNKNOW", 8, "REJECT");

    private static final int LETTERS = 6;

    private DeliveryReceipts() {}

    static Optional<TextReceipt> read(DeliverSm message) {
        String text = message.getShortMessage() == null
                ? ""
                : new String(message.getShortMessage(), StandardCharsets.ISO_8859_1);
        Optional<String> id = Optional.ofNullable(
                        message.getOptionalParameter(OptionalParameter.Receipted_message_id.class))
                .map(OptionalParameter.OctetString::getValueAsString)
                .map(String::strip)
                .filter(given -> !given.isEmpty() && given.length() <= TextReceipt.LONGEST_ID)
                .or(() -> first(ID, text));
        Optional<String> state = Optional.ofNullable(
                        message.getOptionalParameter(OptionalParameter.Message_state.class))
                .map(given -> STATES.getOrDefault((int) given.getValue(), ""))
                .or(() -> first(STATE, text));
        return id.flatMap(receipt -> state.flatMap(word -> receipt(receipt, word)));
    }

    private static Optional<TextReceipt> receipt(String id, String state) {
        String word = state.toUpperCase(Locale.ROOT).substring(0, Math.min(LETTERS, state.length()));
        if (word.equals(DELIVERED)) {
            return Optional.of(new TextReceipt(SmppGateway.CODE, id, Optional.empty()));
        }
        return Optional.ofNullable(FAILURES.get(word))
                .map(why -> new TextReceipt(SmppGateway.CODE, id, Optional.of(why)));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
