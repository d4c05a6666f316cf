package org.memberaccounts.erasure;

/** Every place has reported and nothing leads to the person any more. */
public record ErasureEnded(ErasureId erasure, String cause) {}
