package org.memberaccounts.api.deletion;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.memberaccounts.api.document.CodesOf;
import org.memberaccounts.code.Coded;
import org.memberaccounts.request.Stage;

/** The page of requests that is asked for. */
public class RequestsAsked {
    @Parameter(description = "For officers: which requests; to-answer if absent")
    @QueryParam("stage")
    @CodesOf(Stage.class)
    private String stage;

    @Parameter(description = "Where the page begins: next of the page before")
    @QueryParam("after")
    private String after;

    /** Returns the stage; empty when there is none by that code. */
    Optional<Stage> stage() {
        return stage == null ? Optional.of(Stage.TO_ANSWER) : Coded.find(Stage.class, stage);
    }

    String after() {
        return after;
    }
}
