package org.memberaccounts.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.limit.LimitedAct;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.policy.Control;
import org.memberaccounts.policy.PolicyEvidence;
import org.memberaccounts.vault.TextKind;
import org.memberaccounts.vault.bar.BarSource;

/** Everything that a feature brings and pages name has words in each language of the pack. */
@DeskTest
class BroughtWordsTest {
    private final List<String> lacking = new ArrayList<>();
    private final List<Locale> others;
    private final BeanManager beans;
    private final LogWords words;

    BroughtWordsTest(BeanManager beans, LogWords words, Organisation organisation) {
        this.beans = beans;
        this.words = words;
        this.others = organisation.languages().all().stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .toList();
        assertFalse(others.isEmpty(), "the pack has no other language");
    }

    @Test
    void aBarHasAName() {
        brought(BarSource.class)
                .forEach(source -> need(source.bar().feature(), language -> Optional.of(source.called(language))));
        assertEquals(List.of(), lacking);
    }

    @Test
    void aKindOfNoticeHasANameInTheLogForBothReaders() {
        brought(NoticeText.class)
                .forEach(notice -> needInLog("object.notice." + notice.kind().code()));
        assertEquals(List.of(), lacking);
    }

    @Test
    void whatWasOnlyAskedForIsNotSaidToBeApproved() {
        assertEquals(
                Optional.of("reading on this case"),
                words.find("case-reading.approval-asked", "object.approval.other.auditor", Locale.ENGLISH));
    }

    @Test
    void aKindOfTextHasANameInTheLogForBothReaders() {
        brought(TextKind.class)
                .forEach(kind -> needInLog("attribute." + kind.code().value()));
        assertEquals(List.of(), lacking);
    }

    @Test
    void aControlThatHasEvidenceHasWordsForIt(PolicyEvidence evidence, Clock clock) {
        brought(Control.class)
                .filter(control -> control.evidence(clock.instant()).isPresent())
                .forEach(control -> Stream.of("holds", "fails", "none")
                        .forEach(outcome -> need(
                                control.id() + "." + outcome,
                                language -> evidence.words(control.id(), outcome, language))));
        assertEquals(List.of(), lacking);
    }

    @Test
    void aLimitedActHasANameInTheLog() {
        brought(LimitedAct.class)
                .forEach(act -> need(
                        act.id(),
                        language -> words.find("limit.reached", "object.limit." + act.id() + ".auditor", language)));
        assertEquals(List.of(), lacking);
    }

    private <T> Stream<T> brought(Class<T> shape) {
        List<T> all = beans.createInstance().select(shape, Any.Literal.INSTANCE).stream()
                .<T>map(one -> one)
                .toList();
        assertFalse(all.isEmpty(), "no feature brings any " + shape.getSimpleName());
        return all.stream();
    }

    private void needInLog(String key) {
        Stream.of(key + ".auditor", key + ".member")
                .forEach(whole -> need(whole, language -> words.find("none", whole, language)));
    }

    private void need(String what, Function<Locale, Optional<String>> said) {
        Optional<String> english = said.apply(Locale.ENGLISH);
        if (english.isEmpty() || others.stream().map(said).anyMatch(own -> own.isEmpty() || own.equals(english))) {
            lacking.add(what);
        }
    }
}
