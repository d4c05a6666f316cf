package org.memberaccounts.api.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;

/** Operations that need no token: nobody is worse off for sending one. */
final class ForEverybody {
    private ForEverybody() {}

    static boolean is(ResourceInfo operation) {
        return operation.getResourceMethod().isAnnotationPresent(PermitAll.class);
    }
}
