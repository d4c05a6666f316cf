package org.memberaccounts.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/**
 * The settings that the server would read from its environment: keys, a mail server and a gateway for texts of these
 * tests' own, and a Keycloak that is away and counts.
 */
final class Environment {
    private static final List<String> KEYS =
            List.of("epoch-1.wrap", "epoch-1.index", "receipts-1.ed25519", "idempotency-1.hmac");
    private static final int KEY_BYTES = 32;
    private static final String PACK = "MEMBER_ACCOUNTS_ORGANISATION";
    private static final Path SAMPLE = Path.of(System.getProperty(PACK));

    private Environment() {}

    static synchronized void configure() {
        if (System.getProperty("MEMBER_ACCOUNTS_KEYS") == null) {
            System.setProperty("MEMBER_ACCOUNTS_KEYS", keys().toString());
            MailServer.start();
            System.setProperty("MEMBER_ACCOUNTS_SMPP_HOST", "127.0.0.1");
            System.setProperty("MEMBER_ACCOUNTS_SMPP_PORT", Integer.toString(PhoneNetwork.start()));
            System.setProperty("MEMBER_ACCOUNTS_SMPP_TLS", "false");
            System.setProperty("MEMBER_ACCOUNTS_SMPP_SYSTEM_ID", "desk");
            System.setProperty("MEMBER_ACCOUNTS_SMPP_PATIENCE", "PT2S");
            System.setProperty(
                    "MEMBER_ACCOUNTS_OIDC_URL", "http://127.0.0.1:" + AwayKeycloak.start() + "/realms/member-accounts");
            System.setProperty("MEMBER_ACCOUNTS_IDENTITY_SECRET", "none");
        }
    }

    /** Has the next desks read this pack, or the sample's. */
    static synchronized void choose(OwnPack pack) {
        if (pack instanceof OwnPack.Sample) {
            System.setProperty(PACK, SAMPLE.toString());
            return;
        }
        try {
            Path folder = Files.createTempDirectory("desk-pack");
            pack.make(SAMPLE, folder);
            System.setProperty(PACK, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path keys() {
        try {
            Path folder = Files.createTempDirectory("desk-keys");
            folder.toFile().deleteOnExit();
            for (String name : KEYS) {
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.write(folder.resolve(name), key).toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
