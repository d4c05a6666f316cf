package org.memberaccounts.vault.keys;

import java.nio.file.Path;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/** The folder with the key files. */
@Settings
record KeyFolder(
        @Setting(
                name = KeyFolder.VARIABLE,
                about = "folder with the key files (`epoch-N.wrap`, `epoch-N.index`, `receipts-1.ed25519`,"
                        + " `idempotency-1.hmac`), 32 random bytes each",
                to = "the folder with the key files")
        Path path) {
    static final String VARIABLE = "MEMBER_ACCOUNTS_KEYS";
}
