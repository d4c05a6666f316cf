package org.memberaccounts.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import org.memberaccounts.limit.LimitReached;
import org.memberaccounts.operation.Outage;

/** The messages to people whose request could not be answered, each with the status that machines get. */
enum BreakdownKind {
    MISSING(HttpServletResponse.SC_NOT_FOUND, "missing"),
    UNREADABLE(HttpServletResponse.SC_BAD_REQUEST, "unreadable"),
    FORBIDDEN(HttpServletResponse.SC_FORBIDDEN, "forbidden"),
    OTHER_ROLE(HttpServletResponse.SC_FORBIDDEN, "other-role"),
    CONFLICTING_ROLES(HttpServletResponse.SC_FORBIDDEN, "conflicting-roles"),
    SIGN_IN(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "sign-in"),
    SIGNED_OUT(HttpServletResponse.SC_UNAUTHORIZED, "sign-in"),
    SIGN_IN_BROKEN_OFF(HttpServletResponse.SC_BAD_REQUEST, "broken-off"),
    LIMITED(Response.Status.TOO_MANY_REQUESTS.getStatusCode(), "limited"),
    UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable"),
    BROKEN(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "broken");

    final int status;
    final String key;

    BreakdownKind(int status, String name) {
        this.status = status;
        this.key = "breakdown." + name;
    }

    /** Finds the message for what was thrown, or for the status where nothing was. */
    static BreakdownKind of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            if (LimitReached.behind(failure).isPresent()) {
                return LIMITED;
            }
            return Outage.isBehind(failure) ? UNAVAILABLE : BROKEN;
        }
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return MISSING;
        }
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST ->
                OriginFilter.isReading(request) ? SIGN_IN_BROKEN_OFF : UNREADABLE;
            case HttpServletResponse.SC_UNAUTHORIZED -> SIGNED_OUT;
            case HttpServletResponse.SC_FORBIDDEN -> forbidden(request);
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> UNAVAILABLE;
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? MISSING : BROKEN;
        };
    }

    /**
     * A page that was only to be shown is refused to the wrong role; to nobody in particular it never is, so there it
     * is the sign-in that went wrong.
     */
    private static BreakdownKind forbidden(HttpServletRequest request) {
        if (!OriginFilter.isReading(request)) {
            return FORBIDDEN;
        }
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .endsWith("/")) {
            return MISSING;
        }
        return request.getUserPrincipal() == null ? SIGN_IN : OTHER_ROLE;
    }

    /** Tells whether the same address may answer later. */
    boolean mayHelpAgain() {
        return this != MISSING && this != OTHER_ROLE && this != CONFLICTING_ROLES;
    }

    /** Tells whether it is a fault of ours, which the log has a number for. */
    boolean isOurs() {
        return this == UNAVAILABLE || this == BROKEN;
    }
}
