package org.memberaccounts.api;

import static org.memberaccounts.api.problem.GeneralProblem.MALFORMED_REQUEST;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_JSON;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_SIGNED_IN;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memberaccounts.api.problem.Problems;

/**
 * Turns away weights that are no numbers (RFC 9110 section 12.4.2), over which the choice of an operation by media type
 * would break; bodies of no type in particular, which any reader would take for its own; and tokens in the address,
 * which the container takes, but which would stand in histories and logs (RFC 6750 section 5.3).
 */
@Provider
@PreMatching
public class HeaderFilter implements ContainerRequestFilter {
    private static final Pattern WEIGHT =
            Pattern.compile(";\\s*q\\s*(?=[=;,]|$)=?\\s*([^;,]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*");

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getQueryParameters().containsKey("access_token")) {
            request.abortWith(problems.of(NOT_SIGNED_IN));
            return;
        }
        if (values(request, HttpHeaders.CONTENT_TYPE).anyMatch(type -> type.contains("*"))) {
            request.abortWith(problems.of(NOT_JSON));
            return;
        }
        boolean wellFormed = Stream.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE)
                .flatMap(name -> values(request, name))
                .flatMap(value -> WEIGHT.matcher(value).results())
                .allMatch(weight -> NUMBER.matcher(weight.group(1)).matches());
        if (!wellFormed) {
            request.abortWith(problems.of(MALFORMED_REQUEST));
        }
    }

    private static Stream<String> values(ContainerRequestContext request, String name) {
        return request.getHeaders().getOrDefault(name, List.of()).stream();
    }
}
