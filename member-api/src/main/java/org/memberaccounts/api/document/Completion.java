package org.memberaccounts.api.document;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** The one filter that a document can have; each of the others completes one thing of it. */
public class Completion implements OASFilter {
    private final ProblemAnswers answers = new ProblemAnswers();
    private final ClosedSets codes = new ClosedSets();
    private final RequiredMembers required = new RequiredMembers();

    @Override
    public Operation filterOperation(Operation operation) {
        return codes.filterOperation(answers.filterOperation(operation));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        codes.filterOpenAPI(document);
        required.filterOpenAPI(document);
    }
}
