package org.memberaccounts.limit;

/** A hash that nobody can make without a key. Implemented in {@code vault.keys}. */
public interface KeyedHash {
    /** Returns the hash of these parts, 32 bytes; equal parts of another kind have another. */
    byte[] of(String kind, byte[]... parts);
}
