package org.memberaccounts.erasure;

import org.memberaccounts.person.PersonId;

/** A place could not be erased this time; it is tried again. */
public record TargetFailed(ErasureId erasure, PersonId person, String target) {}
