package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a directory, so that only one start uses it at a time. The operating system releases it when the process
 * ends, however it ends.
 */
final class DirectoryLock implements AutoCloseable {
    // closing a second channel on the same file would release the lock of the first
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock of this directory, which must exist; empty when another start holds it. */
    static Optional<DirectoryLock> take(Path directory) throws IOException {
        Path file = directory.toRealPath().resolve("lock");
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new DirectoryLock(file, channel));
            }
        } catch (IOException e) {
            letGo(file, channel);
            throw e;
        }
        letGo(file, channel);
        return Optional.empty();
    }

    private static void letGo(Path file, FileChannel channel) throws IOException {
        HELD_HERE.remove(file);
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        letGo(file, channel);
    }
}
