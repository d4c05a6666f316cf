package org.memberaccounts.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.dispute.DisputeFile;
import org.memberaccounts.dispute.DisputeId;
import org.memberaccounts.dispute.DisputeTexts;
import org.memberaccounts.dispute.OwnDisputes;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.paging.Page;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.web.frame.AnswerTexts;
import org.omnifaces.cdi.Param;

/**
 * The disputes about a person's answers, with the answers and what was said; a page is read through the door at once.
 */
@Named
@RequestScoped
public class DisputedAnswers {
    static final String PAGE = "/account/disputes";

    /**
     * A dispute.
     *
     * @param value the answer as it is now; null where it is gone
     * @param words what was said when it was flagged; null where it is gone
     * @param lastWords what was said when it was taken back; null otherwise
     * @param ended how and when it ended; null while it is open
     * @param correction the page where the answer is corrected
     */
    public record Line(
            DisputeId id,
            String name,
            String value,
            String why,
            String words,
            Instant since,
            DisputeFile.End ended,
            String lastWords,
            String correction) {}

    private final OwnDisputes disputes;
    private final Door door;
    private final Organisation organisation;
    private final AnswerTexts answers;
    private final DisputeWords texts;
    private final Caller caller;

    private List<Line> lines = List.of();
    private DisputeId older;

    @Inject
    @Param(name = "after")
    private DisputeId after;

    @Inject
    DisputedAnswers(
            OwnDisputes disputes,
            Door door,
            Organisation organisation,
            AnswerTexts answers,
            DisputeWords texts,
            Caller caller) {
        this.disputes = disputes;
        this.door = door;
        this.organisation = organisation;
        this.answers = answers;
        this.texts = texts;
        this.caller = caller;
    }

    public String load() {
        Optional<OpenedAccount> own = caller.account();
        lines = own.map(this::lines).orElse(List.of());
        return own.isEmpty() ? "/account/home?faces-redirect=true" : null;
    }

    private List<Line> lines(OpenedAccount own) {
        Page<DisputeFile, DisputeId> page = disputes.about(own.person(), Optional.ofNullable(after));
        older = page.next().orElse(null);
        if (page.items().isEmpty()) {
            return List.of();
        }
        Set<AttributeId> disputed =
                page.items().stream().map(DisputeFile::attribute).collect(Collectors.toUnmodifiableSet());
        Set<TextId> words = page.items().stream()
                .map(DisputeFile::id)
                .flatMap(id -> Stream.of(DisputeTexts.wordsOn(id), DisputeTexts.lastWordsOn(id)))
                .collect(Collectors.toUnmodifiableSet());
        Disclosure request =
                new Disclosure(own.by(), own.person(), PurposeId.SELF_ACCESS, disputed, words, Optional.empty());
        if (!(door.disclose(request) instanceof Answer.Disclosed disclosed)) {
            return List.of();
        }
        Map<AttributeId, String> values = disclosed.values().take();
        Map<TextId, String> said = disclosed.values().takeTexts();
        return page.items().stream().map(one -> line(one, values, said)).toList();
    }

    private Line line(DisputeFile file, Map<AttributeId, String> values, Map<TextId, String> said) {
        String value = organisation
                .attribute(file.attribute())
                .filter(known -> values.containsKey(known.id()))
                .map(known -> answers.say(known, values.get(known.id())))
                .orElse(null);
        return new Line(
                file.id(),
                texts.name(file.attribute()),
                value,
                texts.why(file.reason()),
                said.get(DisputeTexts.wordsOn(file.id())),
                file.since(),
                file.end().orElse(null),
                said.get(DisputeTexts.lastWordsOn(file.id())),
                file.attribute().equals(AttributeId.EMAIL)
                        ? "/account/change-sign-in?what=email"
                        : "/account/correct?attribute=" + file.attribute());
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Tells whether any of these is open. */
    public boolean isAnyOpen() {
        return lines.stream().anyMatch(line -> line.ended() == null);
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public DisputeId getOlder() {
        return older;
    }

    /** Tells whether this isn't the first page. */
    public boolean isLater() {
        return after != null;
    }
}
