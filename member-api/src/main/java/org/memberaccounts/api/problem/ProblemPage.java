package org.memberaccounts.api.problem;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Problems for what the container refuses before a resource is reached: no token, a wrong one, or Keycloak away. */
@WebServlet("/problem")
public class ProblemPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Jsonb jsonb = JsonbBuilder.create();

    private final transient Problems problems;

    @Inject
    public ProblemPage(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problems.problem(code(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
        response.setStatus(problem.status());
        response.setContentType(Problems.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(jsonb.toJson(problem));
    }

    /** The container's faults are those of the sign-in: Keycloak can't be reached. */
    private static ProblemCode code(Object status) {
        return switch (status) {
            case Integer known when known == HttpServletResponse.SC_BAD_REQUEST -> GeneralProblem.MALFORMED_REQUEST;
            case Integer known -> GeneralProblem.of(known, GeneralProblem.NO_SUCH_ADDRESS);
            case null, default -> GeneralProblem.NO_SUCH_ADDRESS;
        };
    }
}
