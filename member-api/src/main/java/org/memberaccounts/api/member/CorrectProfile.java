package org.memberaccounts.api.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new value; absent or blank takes the old one away. */
public record CorrectProfile(
        @Schema(
                description = "In any usual form; absent or blank removes the old value. A phone number only needs "
                        + "to be possible, because you have checked it")
        String value) {
    @Override
    public String toString() {
        return "CorrectProfile[hidden]";
    }
}
