package org.memberaccounts.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.member.Correction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Part;
import org.memberaccounts.web.frame.Frame;
import org.omnifaces.cdi.Param;

/**
 * Corrects one answer, at once; on record without the values (REG-5). The field begins empty: nothing needs to be read
 * to write.
 */
@Named
@RequestScoped
public class CorrectDetail {
    private static final String HOME = "/account/home?faces-redirect=true";

    private final Memberships memberships;
    private final Caller caller;
    private final Frame frame;

    private final Map<String, CheckedValue> answers = new HashMap<>();
    private boolean held;
    private boolean asking;

    @Inject
    @Param(name = "attribute")
    private AttributeDefinition question;

    @Inject
    CorrectDetail(Memberships memberships, Caller caller, Frame frame) {
        this.memberships = memberships;
        this.caller = caller;
        this.frame = frame;
    }

    /** Looks at once, since the page says what would be done. */
    @PostConstruct
    void look() {
        held = member().isPresent()
                && getQuestions().stream()
                        .anyMatch(known -> memberships.has(member().get().person(), known.id()));
    }

    public String load() {
        return member().isEmpty() || getQuestions().isEmpty() ? HOME : null;
    }

    /** The account, if it is a member's; people who were enrolled confirm first and correct afterwards. */
    private Optional<OpenedAccount> member() {
        return caller.account().filter(own -> memberships.find(own.person()).isPresent());
    }

    /** Saves the answer; one that is empty would delete the answer that is there, so that is asked first. */
    public String correct() {
        asking = held && answers.values().stream().allMatch(Objects::isNull);
        return asking ? null : save();
    }

    /** Deletes the answer that is there, which was asked before. */
    public String remove() {
        answers.clear();
        return save();
    }

    private String save() {
        return member().flatMap(own -> getQuestions().stream().findFirst().map(known -> correct(own, known)))
                .map(CorrectDetail::home)
                .orElse(HOME);
    }

    /** The page of before, which says what was done, if anything was. */
    private static String home(Correction correction) {
        return correction instanceof Correction.Corrected corrected
                ? corrected.changes().stream()
                        .findFirst()
                        .map(change -> HOME + "&done=" + change.action().code())
                        .orElse(HOME)
                : HOME;
    }

    private Correction correct(OpenedAccount own, AttributeDefinition known) {
        Optional<CheckedValue> answer =
                Optional.ofNullable(answers.get(known.id().value()));
        return memberships.correct(
                own.by(),
                own.person(),
                Optional.empty(),
                CheckedValues.of(answer.stream().toList()),
                answer.isPresent() ? Set.of() : Set.of(known.id()));
    }

    /** The one question that is corrected, or none: what one signs in with is corrected where one signs in. */
    public List<AttributeDefinition> getQuestions() {
        return Optional.ofNullable(question).filter(known -> !known.is(Part.SIGNS_IN)).stream()
                .toList();
    }

    /** Tells whether there is an answer already; it isn't read for that. */
    public boolean isHeld() {
        return held;
    }

    /** Tells whether the page asks if the answer is to be deleted. */
    public boolean isAsking() {
        return asking;
    }

    /** The name of what is corrected, as it stands in a sentence. */
    public String getName() {
        return getQuestions().stream()
                .findFirst()
                .map(AttributeDefinition::label)
                .map(frame::sayWithin)
                .orElse("");
    }

    public Map<String, CheckedValue> getAnswers() {
        return answers;
    }
}
