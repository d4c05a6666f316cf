package org.memberaccounts.api.problem;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The state that something is in, as its ETag has it (RFC 9110 section 8.8.3). */
public record VersionTag(int version) {
    private static final int NO_STATE = -1;

    public EntityTag tag() {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * Returns the version that may be changed: any, this one if it is named, or none (RFC 9110 section 13.1.1, strong
     * comparison).
     */
    public Optional<Integer> expected(List<String> ifMatch) {
        List<String> tags = ifMatch.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        return tags.equals(List.of("*"))
                ? Optional.empty()
                : Optional.of(tags.contains("\"" + version + "\"") ? version : NO_STATE);
    }
}
