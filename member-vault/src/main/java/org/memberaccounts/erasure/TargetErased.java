package org.memberaccounts.erasure;

import org.memberaccounts.person.PersonId;

/** A place holds nothing of the person any more. */
public record TargetErased(ErasureId erasure, PersonId person, String target, Evidence evidence) {}
