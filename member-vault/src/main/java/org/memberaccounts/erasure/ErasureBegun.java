package org.memberaccounts.erasure;

import org.memberaccounts.person.PersonId;

/** From here on a person is being erased; there is no way back. */
public record ErasureBegun(ErasureId erasure, PersonId person, String cause) {}
