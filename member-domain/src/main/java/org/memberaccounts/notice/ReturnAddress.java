package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memberaccounts.mailbox.MailboxAccount;

/**
 * The address to which undeliverable mails come back. Each delivery has one of its own, with an id in it that is no
 * person's and that nobody can guess.
 */
@ApplicationScoped
public class ReturnAddress {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final ReturnMailbox settings;

    @Inject
    ReturnAddress(ReturnMailbox settings) {
        this.settings = settings;
    }

    /** Returns the mailbox; empty where mails come back to the sender of notices, and nobody reads them. */
    public Optional<MailboxAccount> mailbox() {
        return settings.account();
    }

    /** Returns the address for a delivery. */
    Optional<String> of(UUID returnId) {
        HexFormat hex = HexFormat.of();
        String id = hex.toHexDigits(returnId.getMostSignificantBits())
                + hex.toHexDigits(returnId.getLeastSignificantBits());
        return settings.address().map(address -> {
            int at = address.lastIndexOf('@');
            return address.substring(0, at) + "+" + id + address.substring(at);
        });
    }

    /** Finds the id of a delivery in the addresses that a report was sent to. */
    public Optional<UUID> idIn(List<String> addresses) {
        return settings.address()
                .flatMap(own -> addresses.stream()
                        .flatMap(address -> id(own, address).stream())
                        .findFirst());
    }

    private static Optional<UUID> id(String own, String address) {
        int at = own.lastIndexOf('@');
        Matcher found = Pattern.compile(
                        Pattern.quote(own.substring(0, at)) + "\\+(" + ID + ")" + Pattern.quote(own.substring(at)),
                        Pattern.CASE_INSENSITIVE)
                .matcher(address);
        return found.find()
                ? Optional.of(new UUID(
                        HexFormat.fromHexDigitsToLong(found.group(1), 0, 16),
                        HexFormat.fromHexDigitsToLong(found.group(1), 16, 32)))
                : Optional.empty();
    }
}
