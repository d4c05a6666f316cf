package org.memberaccounts.api.document;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * The method of a resource that an operation of the document was made from. It can be found since the document's maker
 * is told to name operations by class and method.
 */
final class OperationMethod {
    private OperationMethod() {}

    /** Of an operation that is called {@code package.Class_method}. */
    static Method of(Operation operation) {
        String id = operation.getOperationId();
        int end = id.lastIndexOf('_');
        try {
            Class<?> resource = Class.forName(id.substring(0, end));
            return Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> method.getName().equals(id.substring(end + 1)))
                    .filter(OperationMethod::isOperation)
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isOperation(Method method) {
        return method.isAnnotationPresent(org.eclipse.microprofile.openapi.annotations.Operation.class);
    }
}
