package org.memberaccounts.vault.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import org.memberaccounts.signing.SigningKey;

/** The key that documents are signed with. It never leaves the class that reads the key folder. */
@ApplicationScoped
class DocumentKey implements SigningKey {
    private final MasterKeys masterKeys;

    @Inject
    DocumentKey(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    @Override
    public byte[] sign(byte[] content) {
        try {
            return masterKeys.documents().sign(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A document can't be signed.", e);
        }
    }

    @Override
    public byte[] publicKey() {
        return masterKeys.documentsPublicKey();
    }
}
