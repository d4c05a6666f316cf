package org.memberaccounts.api.member;

import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.memberaccounts.api.problem.Problem;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;

/**
 * Everything that was sent about a person, by attribute, checked at once: all of it is right, or each thing wrong is
 * named.
 */
@RequestScoped
public class SentAttributes {
    private final Organisation organisation;
    private final AttributeValues attributeValues;
    private final Problems problems;

    @Inject
    SentAttributes(Organisation organisation, AttributeValues attributeValues, Problems problems) {
        this.organisation = organisation;
        this.attributeValues = attributeValues;
        this.problems = problems;
    }

    /**
     * Checks it.
     *
     * @param notAsked may be left out though they are required
     * @param then what to do with values that are all right
     * @return what came of that, or the problem
     */
    public Response check(Map<String, String> sent, Set<AttributeId> notAsked, Function<CheckedValues, Response> then) {
        return check(sent, notAsked, then, wrong -> {});
    }

    /** The same, and tells what was wrong before that is answered. */
    public Response check(
            Map<String, String> sent,
            Set<AttributeId> notAsked,
            Function<CheckedValues, Response> then,
            Consumer<List<Problem.ValueError>> wrong) {
        if (!sent.keySet().stream()
                .allMatch(name -> organisation.attribute(name).isPresent())) {
            return problems.of(UNKNOWN_ATTRIBUTE);
        }
        List<CheckedValue> values = new ArrayList<>();
        List<Problem.ValueError> errors = new ArrayList<>();
        for (AttributeDefinition definition : organisation.attributes()) {
            String raw = sent.get(definition.id().value());
            if (raw != null || !notAsked.contains(definition.id())) {
                check(definition, raw, values, errors);
            }
        }
        if (errors.isEmpty()) {
            return then.apply(CheckedValues.of(values));
        }
        wrong.accept(errors);
        return problems.invalid(errors);
    }

    private void check(
            AttributeDefinition definition, String raw, List<CheckedValue> values, List<Problem.ValueError> errors) {
        switch (attributeValues.check(definition, raw)) {
            case Checked.Accepted accepted -> values.add(accepted.value());
            case Checked.Absent absent -> {}
            case Checked.Rejected rejected ->
                errors.add(problems.error(
                        definition.id().value(), rejected.reason(), attributeValues.longest(definition)));
        }
    }
}
