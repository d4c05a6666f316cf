package org.memberaccounts.audit.search;

import java.util.List;

/**
 * Another system that has received something about a person.
 *
 * @param client its id
 * @param attributes the names of what it has received, each once
 */
public record Recipient(String client, List<String> attributes) {
    public Recipient {
        attributes = List.copyOf(attributes);
    }
}
