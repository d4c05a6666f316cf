package org.memberaccounts.vault.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.prf.Prf;
import java.util.SortedSet;

/** The keys that are never in the database, by epoch. A copy of the database opens nothing without them. */
interface MasterKeys {
    /** Returns the epochs whose keys exist, oldest first; the last one is current. Never empty. */
    SortedSet<Integer> epochs();

    default int currentEpoch() {
        return epochs().last();
    }

    /** Returns the key that wraps and unwraps people's keys. */
    Aead wrapping(int epoch);

    /** Returns the key that makes index tags. */
    Prf index(int epoch);

    /**
     * Returns the key that makes fingerprints of requests. It belongs to no epoch: nothing made with it is kept for
     * much more than a day.
     */
    Prf requests();

    /** Returns the key that signs receipts and certificates. */
    PublicKeySign documents();

    /** Returns its public half, 32 bytes, for whoever checks a document. */
    byte[] documentsPublicKey();
}
