package org.memberaccounts.api.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new value; absent or blank takes the old one away. */
public record CorrectProfile(
        @Schema(
                description =
                        "In any usual spelling; absent or blank takes the old one away. A phone number need only be"
                                + " possible: you have looked at it")
        String value) {
    @Override
    public String toString() {
        return "CorrectProfile[hidden]";
    }
}
