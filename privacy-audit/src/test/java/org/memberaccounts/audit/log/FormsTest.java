package org.memberaccounts.audit.log;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database accepts everything that the log can say. */
class FormsTest {
    static Stream<String> codes() {
        return Stream.of(
                        Arrays.stream(ActorRef.Kind.values()).map(ActorRef.Kind::code),
                        Arrays.stream(Outcome.values()).map(Outcome::code),
                        Arrays.stream(Channel.values()).map(Channel::code),
                        Arrays.stream(Ground.Kind.values()).map(Ground.Kind::code))
                .flatMap(codes -> codes);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsAmongThoseThatTheDatabaseTakes(String code) throws IOException {
        String forms = Files.readString(Path.of("src/main/resources/db/migration/audit/V5__record.sql"));
        assertTrue(forms.contains("'" + code + "'"), code + " needs a migration that lets the log take it");
    }
}
