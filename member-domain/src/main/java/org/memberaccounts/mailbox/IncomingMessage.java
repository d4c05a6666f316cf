package org.memberaccounts.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A message in a mailbox, of which only what is asked for is fetched. */
public final class IncomingMessage {
    /** The most parts that are looked at. */
    private static final int PARTS = 10;

    private final Message message;

    IncomingMessage(Message message) {
        this.message = message;
    }

    /**
     * Returns the addresses that it was sent to, as its headers have them: the first are those that a mail server
     * writes when it delivers.
     */
    public List<String> recipients() throws MessagingException {
        return Stream.of(
                        message.getHeader("Delivered-To"),
                        message.getHeader("X-Original-To"),
                        message.getHeader("Envelope-To"),
                        message.getHeader("To"))
                .filter(found -> found != null)
                .flatMap(Arrays::stream)
                .toList();
    }

    /**
     * Finds the first part of this type in a message of parts.
     *
     * @param most how many of its bytes are fetched
     */
    public Optional<byte[]> part(String type, int most) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/*") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(parts.getCount(), PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                try (InputStream bytes = part.getInputStream()) {
                    return Optional.of(bytes.readNBytes(most));
                }
            }
        }
        return Optional.empty();
    }
}
