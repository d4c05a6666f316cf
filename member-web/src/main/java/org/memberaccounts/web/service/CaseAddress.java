package org.memberaccounts.web.service;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.casework.CaseId;

/** A case as addresses name it. */
final class CaseAddress {
    private CaseAddress() {}

    /** An id that isn't one belongs to no case. */
    static Optional<CaseId> read(String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString).map(CaseId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
