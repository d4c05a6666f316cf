package org.memberaccounts.api.document;

import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.memberaccounts.api.creation.Repeatable;

/** The one filter that a document can have; each of the others completes one thing of it. */
public class Completion implements OASFilter {
    private final ProblemAnswers answers = new ProblemAnswers();
    private final ClosedSets codes = new ClosedSets();

    @Override
    public Operation filterOperation(Operation operation) {
        Method method = OperationMethod.of(operation);
        operation.setOperationId(method.getName());
        if (method.isAnnotationPresent(Repeatable.class)) {
            operation.addParameter(OASFactory.createParameter().ref(Repeatable.HEADER));
        }
        answers.complete(operation, method);
        codes.complete(operation, method);
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        codes.complete(document);
    }
}
