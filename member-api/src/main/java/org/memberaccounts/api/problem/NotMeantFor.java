package org.memberaccounts.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import org.memberaccounts.identity.Caller;

/** Tells somebody whom an operation isn't {@link MeantFor} so, instead of what is wrong with what they sent. */
@Provider
@MeantFor
public class NotMeantFor implements ContainerResponseFilter {
    private static final Set<Integer> WRONG_REQUEST =
            Set.of(GeneralProblem.MALFORMED_BODY.status(), GeneralProblem.INVALID_VALUES.status());

    @Context
    private ResourceInfo operation;

    @Inject
    private Caller caller;

    @Inject
    private OwnAccount account;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List<Audience> audience = List.of(
                operation.getResourceMethod().getAnnotation(MeantFor.class).value());
        if (WRONG_REQUEST.contains(response.getStatus()) && audience.stream().noneMatch(among -> among.has(caller))) {
            Response refusal = refusal(audience);
            response.setStatusInfo(refusal.getStatusInfo());
            response.setEntity(refusal.getEntity(), null, MediaType.valueOf(Problems.MEDIA_TYPE));
        }
    }

    private Response refusal(List<Audience> audience) {
        return audience.contains(Audience.MEMBERS) ? account.none() : problems.of(GeneralProblem.NOT_ALLOWED);
    }
}
