package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The invented people of a first start, as far as the start is concerned with them: the server makes them. A file says
 * that they aren't finished, so that after a start that was killed meanwhile the next one begins anew.
 */
final class SamplePeople {
    static final String UNFINISHED = "sample-people.unfinished";
    private static final int STEP = 10;

    private final Path file;
    private final Progress progress;
    private int told = -1;

    SamplePeople(Settings settings, Progress progress) {
        this.file = settings.directory().resolve(UNFINISHED);
        this.progress = progress;
    }

    boolean areUnfinished() {
        return Files.exists(file);
    }

    void begin() throws IOException {
        DurableFile.write(file, new byte[0]);
    }

    void end() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Reports their progress when they have come a step further. */
    void report(int percent) {
        if (percent / STEP > told / STEP || told < 0) {
            told = percent;
            progress.say("Creating the sample's ninety days: " + percent + " %");
        }
    }
}
