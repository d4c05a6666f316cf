package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.PersonalValues;

/**
 * The address to write to a person, read through the door at each sending and stored nowhere; a former one is a sealed
 * text until its notice is sent.
 */
@ApplicationScoped
public class NoticeAddress {
    private final Door door;

    @Inject
    NoticeAddress(Door door) {
        this.door = door;
    }

    /**
     * Reads the address; the read is on record. Called outside any transaction.
     *
     * @param job the name in the log of the step that writes
     * @return empty when the person is gone, has no address, or may not be told
     */
    public Optional<EmailAddress> of(PersonId person, String job) {
        return read(person, job, Set.of(AttributeId.EMAIL), Set.of())
                .map(values -> values.take().get(AttributeId.EMAIL))
                .flatMap(EmailAddress::parse);
    }

    /** Reads the address that a notice goes to, and what goes along. */
    Optional<Opened> of(Notice notice, Carrier carrier, NoticeText text) {
        Optional<TextId> former = notice.formerAddress();
        Optional<TextId> enclosure =
                text.enclosure(notice.reference()).filter(any -> carrier.channel() == Channel.MAIL);
        return read(
                        notice.person(),
                        SendNotice.NAME,
                        former.isPresent() ? Set.of() : Set.of(carrier.address()),
                        Stream.of(former, enclosure).flatMap(Optional::stream).collect(Collectors.toSet()))
                .flatMap(values -> {
                    Map<TextId, String> texts = values.takeTexts();
                    Optional<String> enclosed = enclosure.map(texts::get);
                    return former.map(texts::get)
                            .or(() -> Optional.ofNullable(values.take().get(carrier.address())))
                            .map(address -> new Opened(address, enclosed));
                });
    }

    /** An address, and what goes along to it. */
    record Opened(String address, Optional<String> enclosed) {
        @Override
        public String toString() {
            return "Opened[redacted]";
        }
    }

    private Optional<PersonalValues> read(PersonId person, String job, Set<AttributeId> attributes, Set<TextId> texts) {
        return switch (door.disclose(
                new Disclosure(Access.job(job), person, PurposeId.NOTICES, attributes, texts, Optional.empty()))) {
            case Answer.Disclosed disclosed -> Optional.of(disclosed.values());
            case Answer.Refused refused -> Optional.empty();
        };
    }

    @Produces
    static TextKind former() {
        return new TextKind(NoticeKey.FORMER, TextKind.Use.SENDING);
    }
}
