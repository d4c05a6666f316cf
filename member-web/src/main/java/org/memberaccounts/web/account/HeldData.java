package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.audit.search.AuditCounts;
import org.memberaccounts.dispute.OwnDisputes;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.DoorAction;
import org.memberaccounts.web.frame.AnswerTexts;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** All that is held about a person, line by line; read to themselves, in one disclosure. */
@Named
@RequestScoped
public class HeldData {
    /**
     * One line.
     *
     * @param value null where nothing was given
     * @param lastRead when somebody else last read it, in words
     * @param disputed whether staff say that it may be wrong
     */
    public record Line(String id, String label, String value, String usedFor, String lastRead, boolean disputed) {}

    private final Door door;
    private final AuditCounts counts;
    private final OwnDisputes disputes;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final AnswerTexts answerTexts;
    private final Frame frame;
    private final Dates dates;

    private Map<AttributeId, String> values = Map.of();
    private Map<String, Instant> lastRead = Map.of();
    private Set<AttributeId> disputed = Set.of();

    @Inject
    HeldData(
            Door door,
            AuditCounts counts,
            OwnDisputes disputes,
            Organisation organisation,
            PurposeCatalogue purposes,
            AnswerTexts answerTexts,
            Frame frame,
            Dates dates) {
        this.door = door;
        this.counts = counts;
        this.disputes = disputes;
        this.organisation = organisation;
        this.purposes = purposes;
        this.answerTexts = answerTexts;
        this.frame = frame;
        this.dates = dates;
    }

    /** Reads it, before anything is rendered. */
    void read(OpenedAccount own) {
        Disclosure request = new Disclosure(
                own.by(),
                own.person(),
                PurposeId.SELF_ACCESS,
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet()),
                Optional.empty());
        if (door.disclose(request) instanceof Answer.Disclosed disclosed) {
            values = disclosed.values().take();
        }
        disputed = disputes.disputed(own.person());
    }

    /** Looks up when others last read it, for those whom the log calls this. */
    void countReads(UUID subject) {
        lastRead = counts.latest(subject, DoorAction.DATA_DISCLOSED.code());
    }

    public List<Line> getLines() {
        return organisation.attributes().stream()
                .map(attribute -> new Line(
                        attribute.id().value(),
                        frame.say(attribute.label()),
                        shown(attribute),
                        usedFor(attribute),
                        lastRead(attribute),
                        disputed.contains(attribute.id())))
                .toList();
    }

    private String shown(AttributeDefinition attribute) {
        String value = values.get(attribute.id());
        return value == null ? null : answerTexts.say(attribute, value);
    }

    private String usedFor(AttributeDefinition attribute) {
        return frame.listed(
                purposes.using(attribute.id()).stream().map(Purpose::name).map(frame::say));
    }

    private String lastRead(AttributeDefinition attribute) {
        Instant at = lastRead.get(attribute.id().value());
        return at == null ? Sentences.of(HeldData.class, frame.getLocale()).say("home.never") : dates.recentDay(at);
    }
}
