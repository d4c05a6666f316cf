package org.memberaccounts.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.revision.TextChange.Part;

/** Compares the words of the purposes and questions that are in both versions. */
final class TextChanges {
    private final List<TextChange> changes = new ArrayList<>();

    private TextChanges() {}

    static List<TextChange> between(Edition before, Edition after) {
        TextChanges found = new TextChanges();
        Map<Object, Purpose> purposes =
                before.purposes().stream().collect(Collectors.toUnmodifiableMap(Purpose::id, Function.identity()));
        after.purposes().stream()
                .filter(purpose -> purposes.containsKey(purpose.id()))
                .forEach(purpose -> found.purpose(purposes.get(purpose.id()), purpose));
        Map<Object, AttributeDefinition> questions = before.attributes().stream()
                .collect(Collectors.toUnmodifiableMap(AttributeDefinition::id, Function.identity()));
        after.attributes().stream()
                .filter(question -> questions.containsKey(question.id()))
                .forEach(question -> found.question(questions.get(question.id()), question));
        return List.copyOf(found.changes);
    }

    private void purpose(Purpose old, Purpose anew) {
        compare(Part.PURPOSE_NAME, anew.name(), old.name(), anew.name());
        compare(Part.PURPOSE_TEXT, anew.name(), old.text(), anew.text());
        if (anew.basis().needsConsent()) {
            compare(Part.PURPOSE_QUESTION, anew.name(), old.question(), anew.question());
        }
    }

    private void question(AttributeDefinition old, AttributeDefinition anew) {
        compare(Part.LABEL, anew.label(), old.label(), anew.label());
        compare(Part.HINT, anew.label(), hint(old), hint(anew));
        compare(Part.WHY, anew.label(), old.why(), anew.why());
    }

    private static LocalizedText hint(AttributeDefinition question) {
        return question.hint().orElseGet(() -> question.label().map((language, label) -> ""));
    }

    private void compare(Part part, LocalizedText name, LocalizedText before, LocalizedText after) {
        if (!before.equals(after)) {
            changes.add(new TextChange(part, name, before, after));
        }
    }
}
