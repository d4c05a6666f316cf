package org.memberaccounts.api.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new value; absent or blank takes the old one away. */
public record CorrectProfile(
        @Schema(description = "Absent or blank takes the old one away")
        String value) {
    @Override
    public String toString() {
        return "CorrectProfile[hidden]";
    }
}
