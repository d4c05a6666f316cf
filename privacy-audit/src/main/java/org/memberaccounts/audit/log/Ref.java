package org.memberaccounts.audit.log;

/**
 * A reference to something that has an id of its own, such as a case.
 *
 * @param kind its kind, a code
 * @param id its id or, where there is only one of each kind, its name
 */
public record Ref(String kind, String id) {
    public Ref {
        Codes.code(kind);
        Codes.reference(id);
    }
}
