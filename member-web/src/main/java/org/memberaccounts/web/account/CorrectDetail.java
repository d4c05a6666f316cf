package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.member.Correction;
import org.memberaccounts.member.MemberAction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Part;
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

    private final Map<String, CheckedValue> answers = new HashMap<>();

    @Inject
    @Param(name = "attribute")
    private AttributeDefinition question;

    @Inject
    CorrectDetail(Memberships memberships, Caller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    public String load() {
        return member().isEmpty() || getQuestions().isEmpty() ? HOME : null;
    }

    /** The account, if it is a member's; people who were enrolled confirm first and correct afterwards. */
    private Optional<OpenedAccount> member() {
        return caller.account().filter(own -> memberships.find(own.person()).isPresent());
    }

    public String correct() {
        return member().flatMap(own -> getQuestions().stream()
                        .findFirst()
                        .map(known -> correct(own, known))
                        .filter(Correction.Corrected.class::isInstance))
                .map(corrected -> HOME + "&done=" + MemberAction.PROFILE_CORRECTED.code())
                .orElse(HOME);
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

    public Map<String, CheckedValue> getAnswers() {
        return answers;
    }
}
