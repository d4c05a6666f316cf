package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/**
 * The server's key files, 32 random bytes each. Made once, before the database; never made again for a database that
 * exists.
 */
final class KeyFiles {
    private static final List<String> NAMES =
            List.of("epoch-1.wrap", "epoch-1.index", "receipts-1.ed25519", "idempotency-1.hmac");
    private static final int KEY_BYTES = 32;

    private KeyFiles() {}

    static void ensure(Path directory, boolean databaseIsThere) throws IOException {
        DurableFile.privateDirectory(directory);
        for (String name : NAMES) {
            Path file = directory.resolve(name);
            if (Files.exists(file)) {
                requireWhole(file);
                continue;
            }
            if (databaseIsThere) {
                throw new CannotStart("The key file " + file
                        + " is missing, but the database is there: what it holds can't be opened without it."
                        + " Restore the key files, or begin anew with ./run --reset.");
            }
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            DurableFile.write(file, key);
        }
    }

    private static void requireWhole(Path file) throws IOException {
        if (Files.size(file) != KEY_BYTES) {
            throw new CannotStart("The key file " + file + " must have " + KEY_BYTES + " bytes and has "
                    + Files.size(file) + ". Restore it.");
        }
    }
}
