package org.memberaccounts.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Choice;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.policy.PolicyText;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.revision.TextChange.Part;

/** Compares the words of what is in both versions, clauses excepted. */
final class TextChanges {
    private final List<TextChange> changes = new ArrayList<>();

    private TextChanges() {}

    static List<TextChange> between(Edition before, Edition after) {
        TextChanges found = new TextChanges();
        inBoth(before.purposes(), after.purposes(), Purpose::id, found::purpose);
        inBoth(before.attributes(), after.attributes(), AttributeDefinition::id, found::question);
        inBoth(
                before.kinds(),
                after.kinds(),
                CaseKind::id,
                (old, anew) -> found.compare(Part.CASE_KIND, anew.title(), old.title(), anew.title()));
        inBoth(
                before.text().parts(),
                after.text().parts(),
                PolicyText.Part::id,
                (old, anew) -> found.compare(Part.SECTION, anew.title(), old.title(), anew.title()));
        return List.copyOf(found.changes);
    }

    private static <T> void inBoth(List<T> before, List<T> after, Function<T, Object> id, BiConsumer<T, T> compare) {
        Map<Object, T> old = before.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
        after.stream()
                .filter(one -> old.containsKey(id.apply(one)))
                .forEach(one -> compare.accept(old.get(id.apply(one)), one));
    }

    private void purpose(Purpose old, Purpose anew) {
        compare(Part.PURPOSE_NAME, anew.name(), old.name(), anew.name());
        compare(Part.PURPOSE_TEXT, anew.name(), old.text(), anew.text());
        if (anew.basis().needsConsent()) {
            compare(Part.PURPOSE_QUESTION, anew.name(), old.question(), anew.question());
        }
        compare(Part.PURPOSE_LAW, anew.name(), old.law(), anew.law());
        compare(Part.PURPOSE_TERM, anew.name(), term(old), term(anew));
    }

    private static LocalizedText term(Purpose purpose) {
        return purpose.name().map((language, name) -> purpose.dpvTerm());
    }

    private void question(AttributeDefinition old, AttributeDefinition anew) {
        compare(Part.LABEL, anew.label(), old.label(), anew.label());
        compare(Part.HINT, anew.label(), hint(old), hint(anew));
        compare(Part.WHY, anew.label(), old.why(), anew.why());
        inBoth(
                old.choices(),
                anew.choices(),
                Choice::id,
                (before, after) -> compare(Part.CHOICE, anew.label(), before.label(), after.label()));
    }

    private static LocalizedText hint(AttributeDefinition question) {
        return question.hint().orElseGet(() -> question.label().map((language, label) -> ""));
    }

    private void compare(Part part, LocalizedText name, LocalizedText before, LocalizedText after) {
        if (!before.readsLike(after)) {
            changes.add(new TextChange(part, name, before, after));
        }
    }
}
