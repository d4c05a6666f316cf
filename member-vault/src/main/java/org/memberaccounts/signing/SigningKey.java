package org.memberaccounts.signing;

/** The Ed25519 key (RFC 8032) that documents are signed with now. Implemented where the private half is kept. */
public interface SigningKey {
    /** Signs content with a signature of 64 bytes. */
    byte[] sign(byte[] content);

    /** Returns the public half, 32 bytes. */
    byte[] publicKey();
}
