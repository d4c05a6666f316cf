package org.memberaccounts.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.policy.Clause;
import org.memberaccounts.policy.Right;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeId;

/** Computes what changes in fact between two versions. */
final class FactualChanges {
    private final Edition before;
    private final Edition after;
    private final List<Change> changes = new ArrayList<>();

    private FactualChanges(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    /** Returns all changes in fact: of purposes, questions, kinds of case, answers, promises and rights. */
    static List<Change> between(Edition before, Edition after) {
        FactualChanges found = new FactualChanges(before, after);
        found.compare(
                Edition::purposes, Purpose::id, Change.PurposeAdded::new, Change.PurposeTakenOut::new, found::purpose);
        found.compare(
                Edition::attributes,
                AttributeDefinition::id,
                Change.QuestionAdded::new,
                Change.QuestionTakenOut::new,
                found::question);
        found.compare(
                Edition::kinds, CaseKind::id, Change.CaseKindAdded::new, Change.CaseKindTakenOut::new, found::kind);
        found.answers();
        found.controls();
        found.rights();
        return List.copyOf(found.changes);
    }

    private <T, K> void compare(
            Function<Edition, List<T>> part,
            Function<T, K> id,
            Function<T, Change> added,
            Function<T, Change> takenOut,
            BiConsumer<T, T> same) {
        Map<K, T> old = byId(part.apply(before), id);
        Map<K, T> anew = byId(part.apply(after), id);
        anew.forEach((key, one) -> {
            if (old.containsKey(key)) {
                same.accept(old.get(key), one);
            } else {
                changes.add(added.apply(one));
            }
        });
        old.forEach((key, one) -> {
            if (!anew.containsKey(key)) {
                changes.add(takenOut.apply(one));
            }
        });
    }

    private static <T, K> Map<K, T> byId(List<T> some, Function<T, K> id) {
        Map<K, T> byId = new LinkedHashMap<>();
        some.forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }

    private void purpose(Purpose old, Purpose anew) {
        int known = changes.size();
        differs(old, anew, Purpose::basis, Change.BasisChanged::new);
        differs(old, anew, Purpose::readers, Change.ReadersChanged::new);
        differs(old, anew, purpose -> Set.copyOf(purpose.recipients()), Change.RecipientsChanged::new);
        differs(old, anew, this::uses, Change.AttributesChanged::new);
        differs(old, anew, purpose -> purpose.retention().normalized(), Change.PeriodChanged::new);
        boolean said = changes.subList(known, changes.size()).stream().anyMatch(Change::matters);
        if (!said) {
            differs(old, anew, Purpose::textVersion, Change.TextRaised::new);
        }
    }

    /** People see all of their data; that is no use of it, so only what they can't see any longer is a change. */
    private Set<AttributeId> uses(Purpose purpose) {
        return purpose.id().equals(PurposeId.SELF_ACCESS)
                ? purpose.attributes().stream().filter(this::isInBoth).collect(Collectors.toUnmodifiableSet())
                : purpose.attributes();
    }

    private boolean isInBoth(AttributeId id) {
        return Stream.of(before, after)
                .allMatch(edition -> edition.attributes().stream()
                        .anyMatch(attribute -> attribute.id().equals(id)));
    }

    private void question(AttributeDefinition old, AttributeDefinition anew) {
        differs(old, anew, AttributeDefinition::required, Change.NeedChanged::new);
        differs(old, anew, FactualChanges::answersTo, Change.AnswersChanged::new);
    }

    private static List<Object> answersTo(AttributeDefinition question) {
        return List.of(
                question.type(),
                question.part(),
                question.maxLength(),
                question.yearAlone(),
                question.choices().stream()
                        .map(choice -> choice.id() + choice.selfDescribed())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private void kind(CaseKind old, CaseKind anew) {
        differs(old, anew, kind -> List.of(kind.purpose(), kind.need()), Change.CaseKindChanged::new);
    }

    private <T> void differs(T old, T anew, Function<T, Object> fact, BiFunction<T, T, Change> change) {
        if (!Objects.equals(fact.apply(old), fact.apply(anew))) {
            changes.add(change.apply(old, anew));
        }
    }

    private void answers() {
        Set<String> kinds = new TreeSet<>(before.answerDays().keySet());
        kinds.addAll(after.answerDays().keySet());
        kinds.forEach(kind -> {
            Optional<Integer> old = Optional.ofNullable(before.answerDays().get(kind));
            Optional<Integer> anew = Optional.ofNullable(after.answerDays().get(kind));
            if (!old.equals(anew)) {
                changes.add(new Change.AnswerPeriodChanged(kind, old, anew));
            }
        });
    }

    /** A promise that was taken out is kept by no control any longer, like one whose control was. */
    private void controls() {
        Map<String, Clause> old = byId(before.text().clauses().toList(), Clause::id);
        Map<String, Clause> anew = byId(after.text().clauses().toList(), Clause::id);
        Map<String, Clause> all = new LinkedHashMap<>(old);
        all.putAll(anew);
        all.forEach((id, clause) -> {
            var control = Optional.ofNullable(old.get(id)).flatMap(Clause::control);
            var then = Optional.ofNullable(anew.get(id)).flatMap(Clause::control);
            if (!control.equals(then)) {
                changes.add(new Change.ControlChanged(clause, control, then));
            }
        });
    }

    private void rights() {
        Set<Right> old = rightsOf(before);
        Set<Right> anew = rightsOf(after);
        for (Right right : Right.values()) {
            if (anew.contains(right) && !old.contains(right)) {
                changes.add(new Change.RightAdded(right));
            }
            if (old.contains(right) && !anew.contains(right)) {
                changes.add(new Change.RightTakenOut(right));
            }
        }
    }

    private static Set<Right> rightsOf(Edition edition) {
        return edition.text()
                .clauses()
                .flatMap(clause -> clause.rights().stream())
                .collect(Collectors.toSet());
    }
}
