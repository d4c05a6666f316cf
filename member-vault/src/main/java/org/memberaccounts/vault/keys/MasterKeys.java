package org.memberaccounts.vault.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.prf.Prf;
import java.util.SortedSet;

/** The keys that are never in the database, by epoch. A copy of the database opens nothing without them. */
interface MasterKeys {
    /** The epochs whose keys exist, oldest first; the last one is current. Never empty. */
    SortedSet<Integer> epochs();

    default int currentEpoch() {
        return epochs().last();
    }

    /** Wraps and unwraps persons' keys. */
    Aead wrapping(int epoch);

    /** Makes index tags. */
    Prf index(int epoch);

    /** Makes fingerprints of requests. Belongs to no epoch: nothing made with it is kept for more than a day. */
    Prf requests();

    /** Signs receipts and certificates. */
    PublicKeySign documents();

    /** The public half, 32 bytes, for whoever checks a document. */
    byte[] documentsPublicKey();
}
