package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The page of docs/ about the workflow of a kind, written from the definition. */
public final class WorkflowDocument {
    private final Workflow workflow;

    public WorkflowDocument(Workflow workflow) {
        this.workflow = workflow;
    }

    /** Compares the page with the definition; with -Dwrite.documents it is written instead. */
    public static void assertSays(Workflow workflow, String definition, Path page) throws IOException {
        String text = new WorkflowDocument(workflow).text(definition);
        if (Boolean.getBoolean("write.documents")) {
            Files.writeString(page, text);
        }
        assertEquals(
                text,
                Files.readString(page),
                page + " is written from the definition: run this test with -Dwrite.documents=true");
    }

    /**
     * Returns the page about a workflow.
     *
     * @param definition the class in which it stands
     */
    public String text(String definition) {
        return """
                # The steps of a %s request

                Written from `%s` by its test; change the definition, not this page.

                ```mermaid
                stateDiagram-v2
                %s```

                | what happens | from | to | who does it | after a fresh sign-in | in this release |
                | --- | --- | --- | --- | --- | --- |
                %s""".formatted(words(workflow.kind()), definition, arrows(), rows());
    }

    private String arrows() {
        return workflow.transitions().stream()
                .flatMap(move -> from(move).stream()
                        .map(from -> "    %s --> %s: %s%s\n"
                                .formatted(
                                        from,
                                        id(move.to()),
                                        words(move.act().code()),
                                        move.offered() ? "" : " (later)")))
                .collect(Collectors.joining());
    }

    private String rows() {
        return workflow.transitions().stream()
                .map(move -> "| %s | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                words(move.act().code()),
                                move.from().stream()
                                        .map(state -> words(state.code()))
                                        .collect(Collectors.joining(", ")),
                                words(move.to().code()),
                                words(move.by().code()),
                                move.fresh() ? "yes" : "no",
                                move.offered() ? "yes" : "not yet"))
                .collect(Collectors.joining());
    }

    private static List<String> from(Transition transition) {
        return transition.begins()
                ? List.of("[*]")
                : transition.from().stream().map(WorkflowDocument::id).toList();
    }

    private static String id(State state) {
        return state.code().replace('-', '_');
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }
}
