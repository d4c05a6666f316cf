package org.memberaccounts.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.State;
import org.memberaccounts.web.copy.CopyPages;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.TestFrame;

/** The shared pages show requests of a kind that they have never heard of. */
class AnotherKindTest {
    private static final Instant ASKED = Instant.parse("2026-11-03T01:00:00Z");
    private static final RequestDesk NO_DESK = null;
    private static final Caller NOBODY = null;

    private final CopyPages copy = new CopyPages();
    private final RequestFile file = file(CopyPages.RECEIVED, CopyPages.IN_PREPARATION);

    @Test
    void aListHasItsRequestsWithItsPageAndItsWords() {
        RequestKinds.Line line = kinds(Locale.ENGLISH).lines(List.of(file)).getFirst();
        assertEquals("/account/copy-request?id=" + file.id(), line.address());
        assertEquals("Request 2026-0007", line.name());
        assertEquals("A copy of all data", line.about());
        assertEquals("Being prepared", line.state());
        assertEquals(file, line.request());
        assertEquals(
                "准备中",
                kinds(Locale.SIMPLIFIED_CHINESE).lines(List.of(file)).getFirst().state());
    }

    @Test
    void itsWayIsDrawnInItsWords() {
        Frame frame = TestFrame.in(Locale.ENGLISH);
        Clock clock = Clock.fixed(ASKED, ZoneOffset.UTC);
        List<Route.Stop> stops = new Route(kinds(Locale.ENGLISH), frame, TestFrame.dates(frame, clock)).of(file);
        assertEquals(
                List.of("done Received null", "now Being prepared or cancelled", "next Handed over null"),
                stops.stream()
                        .map(stop -> stop.css() + " " + stop.name() + " " + stop.branch())
                        .toList());
        assertEquals("until 24 Dec, 18:00", stops.get(1).when());
    }

    @Test
    void itCanBeAskedFor() {
        MyRequests mine = new MyRequests(NO_DESK, kinds(Locale.ENGLISH), NOBODY);
        assertEquals(List.of(new MyRequests.Asking("/account/copy", "Ask for a copy of your data")), mine.getAskings());
    }

    @Test
    void itsOwnWordsComeBeforeThoseThatAnyKindHas() {
        RequestKinds kinds = kinds(Locale.ENGLISH);
        assertEquals("Agent 101 handed it over on Monday.", kinds.say(file, "desk.by.handed-over", "101", "Monday"));
        assertEquals("Officer 101 started the review on Monday.", kinds.say(file, "desk.by.taken-up", "101", "Monday"));
    }

    @Test
    void aKindWithoutPagesIsNamed() {
        RequestKinds none = new RequestKinds(List.of(), TestFrame.in(Locale.ENGLISH));
        IllegalStateException error = assertThrows(IllegalStateException.class, () -> none.lines(List.of(file)));
        assertEquals("No feature brings pages for requests of the kind \"copy\".", error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"account/requests.xhtml", "privacy/desk.xhtml", "WEB-INF/templates/request.xhtml"})
    void theSharedPagesNameNoKind(String page) throws IOException {
        assertFalse(Files.readString(Path.of("src/main/webapp", page)).contains("eletion"));
    }

    private RequestKinds kinds(Locale language) {
        return new RequestKinds(List.of(copy), TestFrame.in(language));
    }

    private RequestFile file(State... states) {
        List<RequestFile.Move> moves = IntStream.range(0, states.length)
                .mapToObj(i -> new RequestFile.Move(
                        i == 0 ? Act.ASKED : Act.TAKEN_UP, states[i], ASKED.plusSeconds(60L * i), Optional.empty()))
                .toList();
        return new RequestFile(
                new RequestId(new UUID(0, 7)),
                "2026-0007",
                copy.workflow(),
                Optional.empty(),
                Arrays.asList(states).getLast(),
                Locale.ENGLISH,
                Optional.empty(),
                ASKED,
                Optional.empty(),
                moves);
    }
}
