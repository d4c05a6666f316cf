package org.memberaccounts.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.approval.ApprovalDenied;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.declaration.DeclarationDenied;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.purpose.LegalBasis;
import org.memberaccounts.request.State;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.web.audit.SearchLog;
import org.memberaccounts.web.declaration.DeclareAccount;
import org.memberaccounts.web.declaration.ListUndeclared;
import org.memberaccounts.web.deletion.MyDeletion;
import org.memberaccounts.web.service.ListApprovals;
import org.memberaccounts.web.service.WorkCase;
import org.memberaccounts.web.welcome.AskedFor;

/** What the domain can answer has a text wherever a page puts the key together: a missing one would break the page. */
class AnswersHaveTextsTest {
    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(WorkCase.class, "refused.", codes(Refusal.values(), Refusal::code)),
                Arguments.of(WorkCase.class, "advice.", codes(Refusal.values(), Refusal::code)),
                Arguments.of(
                        ListApprovals.class,
                        "approvals.refused.",
                        codes(ApprovalDenied.Why.values(), ApprovalDenied.Why::code)),
                Arguments.of(
                        DeclareAccount.class,
                        "refused.",
                        codes(DeclarationDenied.Why.values(), DeclarationDenied.Why::code)),
                Arguments.of(ListUndeclared.class, "role.", codes(StaffRole.values(), StaffRole::code)),
                Arguments.of(SearchLog.class, "kind.", codes(ActorRef.Kind.values(), ActorRef.Kind::code)),
                Arguments.of(
                        MyDeletion.class,
                        "state.",
                        DeletionWorkflow.DEFINITION.states().stream()
                                .map(State::code)
                                .toList()),
                Arguments.of(MyDeletion.class, "ground.", codes(DeletionGround.values(), DeletionGround::code)),
                Arguments.of(MyDeletion.class, "refusal.", codes(RefusalGround.values(), RefusalGround::code)),
                Arguments.of(MyDeletion.class, "how.", codes(Evidence.How.values(), Evidence.How::code)),
                Arguments.of(AskedFor.class, "basis.", codes(LegalBasis.values(), LegalBasis::code)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerHasAText(Class<?> feature, String prefix, List<String> codes) {
        Sentences texts = Sentences.of(feature, Locale.ENGLISH);
        assertEquals(
                List.of(),
                codes.stream().filter(code -> !texts.knows(prefix + code)).toList());
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Stream.of(values).map(code).toList();
    }
}
