package org.memberaccounts.audit.log;

import java.util.UUID;

/** An event ready for {@code audit.record(entry, salt, detail)}, so that another feature's statement can carry it. */
public record Recording(UUID id, String entry, byte[] salt, String detail) {}
