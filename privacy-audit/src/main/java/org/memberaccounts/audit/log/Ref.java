package org.memberaccounts.audit.log;

/**
 * Something that has an id of its own, such as a case.
 *
 * @param kind what it is, a code
 * @param id which one; where there is one of each kind only, its name
 */
public record Ref(String kind, String id) {
    public Ref {
        Codes.code(kind);
        Codes.reference(id);
    }
}
