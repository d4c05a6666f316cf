package org.memberaccounts.api.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.identity.Standing;

/** Problems that belong to no feature: operations of several answer so, or what stands before all of them. */
public enum GeneralProblem implements ProblemCode {
    MALFORMED_REQUEST(400),
    MALFORMED_BODY(400),
    BAD_CURSOR(400),
    UNKNOWN_PURPOSE(400),
    UNKNOWN_ATTRIBUTE(400),
    NOT_SIGNED_IN(401),
    FRESH_SIGN_IN_NEEDED(401),
    NOT_ALLOWED(403),
    CONFLICTING_ROLES(403),
    OWN_DISABLED(403),
    OWN_DELETED(403),
    OWN_BEING_ERASED(403),
    OWN_GONE(403),
    NO_SUCH_ADDRESS(404),
    NO_MEMBERSHIP(404),
    NO_SUCH_METHOD(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    NOT_JSON(415),
    INVALID_VALUES(422),
    IF_MATCH_MISSING(428),
    LIMIT_REACHED(429),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    GeneralProblem(int status) {
        this.status = status;
    }

    /** The answer to somebody who is no member: not yet, or whose sign-in is over. */
    static GeneralProblem of(Standing standing) {
        return switch (standing) {
            case PERSON, NEWCOMER -> NO_MEMBERSHIP;
            case DISABLED -> OWN_DISABLED;
            case DELETED -> OWN_DELETED;
            case BEING_ERASED -> OWN_BEING_ERASED;
            case SIGNED_OUT -> NOT_SIGNED_IN;
            case GONE -> OWN_GONE;
        };
    }

    /**
     * The answer where the container or RESTEasy said no, of which only the status is known.
     *
     * @param otherwise for a status that we give no meaning of its own
     */
    static GeneralProblem of(int status, GeneralProblem otherwise) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NO_SUCH_ADDRESS;
            case 405 -> NO_SUCH_METHOD;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> NOT_JSON;
            default -> status < 500 ? otherwise : UNAVAILABLE;
        };
    }

    @Override
    public int status() {
        return status;
    }

    /** On an operation that can answer so. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    public @interface Answers {
        GeneralProblem[] value();
    }
}
