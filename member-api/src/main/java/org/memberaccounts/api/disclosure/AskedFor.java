package org.memberaccounts.api.disclosure;

import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_ATTRIBUTE;
import static org.memberaccounts.api.problem.GeneralProblem.UNKNOWN_PURPOSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;

/** The purpose and the attributes that a request to read names: the organisation's, or bad input. */
@ApplicationScoped
class AskedFor {
    private final PurposeCatalogue purposes;
    private final Organisation organisation;
    private final Problems problems;

    @Inject
    AskedFor(PurposeCatalogue purposes, Organisation organisation, Problems problems) {
        this.purposes = purposes;
        this.organisation = organisation;
        this.problems = problems;
    }

    /**
     * Answers with a problem, or goes on with what is asked for.
     *
     * @param texts kinds of texts that can be named among the attributes
     */
    Response check(
            String purpose,
            Set<String> attributes,
            Set<AttributeId> texts,
            BiFunction<PurposeId, Set<AttributeId>, Response> read) {
        Optional<Purpose> known = purposes.find(purpose);
        if (known.isEmpty()) {
            return problems.of(UNKNOWN_PURPOSE);
        }
        if (!attributes.stream().allMatch(id -> isKnown(id, texts))) {
            return problems.of(UNKNOWN_ATTRIBUTE);
        }
        return read.apply(
                known.get().id(), attributes.stream().map(AttributeId::new).collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isKnown(String id, Set<AttributeId> texts) {
        return organisation.attribute(id).isPresent()
                || texts.stream().anyMatch(kind -> kind.value().equals(id));
    }
}
