package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of request, as their features bring them. */
@ApplicationScoped
class Workflows {
    private final Map<String, Workflow> byKind;

    @Inject
    Workflows(@Any Instance<Workflow> brought) {
        this(brought.stream().toList());
    }

    /** @throws IllegalStateException when two have the same code */
    Workflows(List<Workflow> brought) {
        byKind = brought.stream().collect(Collectors.toUnmodifiableMap(Workflow::kind, Function.identity()));
    }

    List<Workflow> all() {
        return List.copyOf(byKind.values());
    }

    Workflow of(Request request) {
        return of(request.kind());
    }

    Workflow of(String kind) {
        Workflow workflow = byKind.get(kind);
        if (workflow == null) {
            throw new IllegalStateException("No feature brings requests of the kind \"" + kind + "\".");
        }
        return workflow;
    }

    RequestFile file(Request request) {
        return request.file(of(request));
    }
}
