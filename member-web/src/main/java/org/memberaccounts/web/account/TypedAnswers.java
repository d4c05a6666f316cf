package org.memberaccounts.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.memberaccounts.organisation.AttributeDefinition;

/**
 * What stands in the fields of a form, to be shown again. A choice in one's own words has a field of its own for them.
 */
final class TypedAnswers {
    private static final String WORDS = "-words";

    private final Map<String, String> fields = new HashMap<>();

    /** Takes the answer to one question, choice and words together; null when it wasn't sent. */
    String take(HttpServletRequest request, AttributeDefinition question) {
        String field = question.id().value();
        String answer = request.getParameter(field);
        fields.put(field, answer);
        String words = request.getParameter(field + WORDS);
        if (words == null
                || words.isBlank()
                || question.choices().stream()
                        .noneMatch(
                                choice -> choice.selfDescribed() && choice.id().equals(answer))) {
            return answer;
        }
        fields.put(field + WORDS, words);
        return answer + ":" + words;
    }

    /** What may not be shown again. */
    void forget(AttributeDefinition question) {
        fields.remove(question.id().value());
        fields.remove(question.id().value() + WORDS);
    }

    Map<String, String> fields() {
        return fields;
    }
}
