package org.memberaccounts.api.lookup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The address by which a person is looked for.
 *
 * @param attribute {@code phone} or {@code email}
 * @param value the whole of it
 */
public record LookUp(
        String attribute,
        @Schema(description = "The whole of it") String value) {
    @Override
    public String toString() {
        return "LookUp[hidden]";
    }
}
