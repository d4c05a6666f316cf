package org.memberaccounts.erasure;

import java.time.Duration;
import org.memberaccounts.organisation.LocalizedText;

/**
 * Something that may still exist at a place after its erasure, that nobody can reach one by one and that goes by
 * itself. Certificates name it.
 *
 * @param period the time after which it is gone
 * @param what a whole sentence with its full stop; pages say after it by when it is gone
 */
public record Residue(Duration period, LocalizedText what) {}
