package org.memberaccounts.api.problem;

import java.util.List;
import java.util.UUID;

/**
 * A problem details object (RFC 9457).
 *
 * @param type {@code urn:member-accounts:problem:} and the code
 * @param title the same for every occurrence
 * @param status the HTTP status
 * @param detail what to do
 * @param code stable; programs decide by it
 * @param event the entry of the log that recorded a refusal, if one did
 * @param errors what is wrong with single values, by name
 */
public record Problem(
        String type, String title, int status, String detail, String code, UUID event, List<ValueError> errors) {
    /** One value that can't be taken; the value itself is never repeated. */
    public record ValueError(String name, String code, String detail) {}
}
