package org.memberaccounts.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActionsTest {
    /** What puts something on record. */
    private static final Set<Path> SOURCES = Set.of(
            Path.of("src/main/java/org/memberaccounts/trail/AuditTrail.java"),
            Path.of("src/main/java/org/memberaccounts/trail/LogDesk.java"),
            Path.of("../member-vault/src/main/java/org/memberaccounts/vault/door/Door.java"),
            Path.of("../member-vault/src/main/java/org/memberaccounts/vault/door/Lookups.java"),
            Path.of("../privacy-audit/src/main/java/org/memberaccounts/audit/retention/DetailRetention.java"));

    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");
    /** What they put together from an act, an attempt or an operation. */
    private static final Pattern PUT_TOGETHER =
            Pattern.compile("request\\..*|approval\\..*|case\\.looked-at|keycloak\\.admin\\..*");

    @Test
    void theListHasWhatIsPutOnRecordAndNothingElse() throws IOException {
        Set<String> recorded = new TreeSet<>();
        for (Path source : SOURCES) {
            ACTION.matcher(Files.readString(source)).results().forEach(found -> recorded.add(found.group(1)));
        }
        assertEquals(
                recorded,
                Actions.all().stream()
                        .filter(action -> !PUT_TOGETHER.matcher(action).matches())
                        .collect(Collectors.toCollection(TreeSet::new)),
                "what is put on record stands in trail.Actions, and nothing else does");
    }
}
