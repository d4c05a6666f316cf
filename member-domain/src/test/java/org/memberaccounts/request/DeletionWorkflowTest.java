package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.memberaccounts.person.PersonId;

class DeletionWorkflowTest {
    private static final Path DOCUMENT = Path.of("../docs/deletion-workflow.md");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void goesFromAskingToTheCertificate() {
        DeletionRequest request = request();
        for (Act act : List.of(
                Act.IDENTITY_CONFIRMED,
                Act.TAKEN_UP,
                Act.APPROVED,
                Act.WAITING_BEGUN,
                Act.ERASING_BEGUN,
                Act.VERIFIED,
                Act.CLOSED)) {
            assertTrue(request.file().isOpen());
            request.move(act, NOW);
        }
        assertEquals(State.CLOSED, request.file().state());
        assertFalse(request.file().isOpen());
        assertEquals(
                DeletionWorkflow.route(),
                request.file().moves().stream().map(RequestFile.Move::to).toList());
    }

    @Test
    void noMoveSkipsAnother() {
        DeletionRequest request = request();
        request.move(Act.IDENTITY_CONFIRMED, NOW);
        assertThrows(IllegalStateException.class, () -> request.move(Act.APPROVED, NOW));
        assertThrows(IllegalStateException.class, () -> request.move(Act.ERASING_BEGUN, NOW));
        assertEquals(State.IDENTITY_CONFIRMED, request.file().state());
    }

    @Test
    void canBeCalledOffUntilErasingBeginsAndNotAfter() {
        Set<State> callable = Arrays.stream(State.values())
                .filter(state -> DeletionWorkflow.move(state, Act.CALLED_OFF).isPresent())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.of(State.RECEIVED, State.IDENTITY_CONFIRMED, State.UNDER_REVIEW, State.WAITING), callable);
    }

    @Test
    void whatAnotherErasureOvertakesIsNotCalledOff() {
        DeletionRequest request = request();
        request.move(Act.OVERTAKEN, NOW);
        assertEquals(State.SUPERSEDED, request.file().state());
        assertFalse(request.file().isOpen());
    }

    @Test
    void whatIsForLaterCantBeDoneNow() {
        assertTrue(DeletionWorkflow.move(State.REFUSED, Act.APPEALED).isEmpty());
        assertFalse(DeletionWorkflow.isOpen(State.REFUSED));
    }

    @Test
    void everyStateIsReached() {
        assertEquals(
                EnumSet.allOf(State.class),
                DeletionWorkflow.TRANSITIONS.stream().map(Transition::to).collect(Collectors.toSet()));
    }

    /** With -Dwrite.documents the document is written instead. */
    @Test
    void theDocumentSaysWhatTheDefinitionSays() throws IOException {
        String document = document();
        if (Boolean.getBoolean("write.documents")) {
            Files.writeString(DOCUMENT, document);
        }
        assertEquals(
                document,
                Files.readString(DOCUMENT),
                "docs/deletion-workflow.md is written from the definition: run this test with -Dwrite.documents=true");
    }

    private static String document() {
        StringBuilder document = new StringBuilder("""
                # The way of a deletion request

                Written from `DeletionWorkflow` by its test; change the definition, not this page.

                ```mermaid
                stateDiagram-v2
                """);
        DeletionWorkflow.TRANSITIONS.forEach(transition -> from(transition)
                .forEach(from -> document.append("    ")
                        .append(from)
                        .append(" --> ")
                        .append(id(transition.to()))
                        .append(": ")
                        .append(words(transition.act().code()))
                        .append(transition.offered() ? "" : " (later)")
                        .append('\n')));
        document.append("""
                ```

                | what happens | from | to | who does it | after a fresh sign-in | in this release |
                | --- | --- | --- | --- | --- | --- |
                """);
        DeletionWorkflow.TRANSITIONS.forEach(transition -> document.append("| ")
                .append(words(transition.act().code()))
                .append(" | ")
                .append(transition.from().stream()
                        .sorted()
                        .map(State::code)
                        .map(DeletionWorkflowTest::words)
                        .collect(Collectors.joining(", ")))
                .append(" | ")
                .append(words(transition.to().code()))
                .append(" | ")
                .append(words(transition.by().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .append(" | ")
                .append(transition.fresh() ? "yes" : "no")
                .append(" | ")
                .append(transition.offered() ? "yes" : "not yet")
                .append(" |\n"));
        return document.toString();
    }

    private static List<String> from(Transition transition) {
        return transition.from().isEmpty()
                ? List.of("[*]")
                : transition.from().stream()
                        .sorted()
                        .map(DeletionWorkflowTest::id)
                        .toList();
    }

    private static String id(State state) {
        return state.code().replace('-', '_');
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }

    private static DeletionRequest request() {
        return new DeletionRequest(
                new RequestId(UUID.randomUUID()),
                "2026-0301",
                new PersonId(UUID.randomUUID()),
                DeletionGround.NO_LONGER_WANTED,
                Locale.ENGLISH,
                NOW);
    }
}
