package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bounds of lines, methods and files, and the beginnings of Javadocs, counted over the sources. */
class StructureTest {
    private static final Sources SOURCES = new Sources(BuiltClasses.root());

    @TempDir
    private Path folder;

    @Test
    void noLineIsLongerThan120Letters() {
        assertEquals(List.of(), SOURCES.longLines());
    }

    @Test
    void noFileOfTheProductIsLongerThan200Lines() {
        assertEquals(List.of(), SOURCES.longFiles());
    }

    @Test
    void noMethodOfTheProductIsLongerThan30Lines() {
        assertEquals(List.of(), SOURCES.longMethods());
    }

    @Test
    void noJavadocOfTheProductBeginsLikeAQuestion() {
        assertEquals(List.of(), SOURCES.questions());
    }

    @Test
    void theCountSawEveryModule() {
        for (String module : BuiltClasses.SERVER_MODULES) {
            assertFalse(SOURCES.filesOf(module).isEmpty(), module);
        }
    }

    @Test
    void whatIsTooLongIsNoticed() throws Exception {
        Path source = folder.resolve("some-module/src/main/java/Long.java");
        Files.createDirectories(source.getParent());
        String line = "        System.nanoTime();\n";
        Files.writeString(
                source,
                "class Long {\n    void method() {\n" + line.repeat(31) + "    }\n\n    // " + "-".repeat(120) + "\n"
                        + "\n".repeat(170) + "}\n");
        Sources sources = new Sources(folder);
        assertEquals(List.of("some-module/src/main/java/Long.java:36"), sources.longLines());
        assertEquals(List.of("some-module/src/main/java/Long.java: 207"), sources.longFiles());
        assertEquals(List.of("some-module/src/main/java/Long.java#method: 31"), sources.longMethods());
    }

    @Test
    void aJavadocThatBeginsLikeAQuestionIsNoticed() throws Exception {
        Path source = folder.resolve("some-module/src/main/java/Desk.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, """
                /** What is done here. */
                interface What {}

                /** Whatever is done here is on record. */
                class Desk {
                    /**
                     * Where it all
                     * ends.
                     */
                    void method() {}

                    /** How long it takes. */ int days;
                }
                """);
        String file = "some-module/src/main/java/Desk.java:";
        assertEquals(List.of(file + 1, file + 6, file + 12), new Sources(folder).questions());
    }
}
