package org.memberaccounts.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memberaccounts.identity.OpenedAccount;

class HomeLinesTest {
    /** A notice of some feature, which is there or not. */
    private record Notice(int place, String text, boolean there, boolean endsTheAccount, boolean untilTheEnd)
            implements HomeNotice {
        @Override
        public Optional<Line> of(OpenedAccount own) {
            return there ? Optional.of(new Line(false, text, "", "", "")) : Optional.empty();
        }
    }

    @Test
    void theLowestPlaceComesFirst() {
        assertEquals(
                List.of("number", "consents"),
                shown(new Notice(6, "consents", true, false, false), new Notice(2, "number", true, false, false)));
    }

    @Test
    void whoLeavesIsAskedNothingThatComesLater() {
        Notice consents = new Notice(6, "consents", true, false, false);
        Notice address = new Notice(3, "address", true, false, true);
        assertEquals(
                List.of("deletion", "address"), shown(consents, address, new Notice(1, "deletion", true, true, true)));
        assertEquals(
                List.of("address", "consents"), shown(consents, address, new Notice(1, "deletion", false, true, true)));
    }

    private static List<String> shown(HomeNotice... notices) {
        return HomeLines.lines(List.of(notices), null).stream()
                .map(HomeNotice.Line::text)
                .toList();
    }
}
