package org.memberaccounts.signing;

/** The Ed25519 key (RFC 8032) that documents are signed with now. Whoever keeps the private half implements it. */
public interface SigningKey {
    /** A signature of 64 bytes. */
    byte[] sign(byte[] content);

    /** The public half, 32 bytes. */
    byte[] publicKey();
}
