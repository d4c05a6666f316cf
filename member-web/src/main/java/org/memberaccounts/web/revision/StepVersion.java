package org.memberaccounts.web.revision;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.revision.VersionDesk;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.Press;

/** Takes the one press that leads a version a step further. What is no step changes nothing. */
@WebServlet("/privacy/versions/step")
public class StepVersion extends Press {
    static final String PAGE = "/privacy/versions";
    static final Set<String> STEPS = Set.of("prepare", "review", "announce", "withdraw");
    private static final long serialVersionUID = 1L;

    private final transient VersionDesk desk;
    private final transient Caller caller;

    @Inject
    public StepVersion(VersionDesk desk, Caller caller) {
        super(PAGE);
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        String step = String.valueOf(request.getParameter("step"));
        return VersionNumber.find(request.getParameter("version"))
                .flatMap(version -> step(step, version, request))
                .map(result -> switch (result) {
                    case VersionDesk.Result.Done done -> PAGE + "?done=" + step;
                    case VersionDesk.Result.Refused refused ->
                        PAGE + "?refused=" + refused.why().code();
                })
                .orElse(PAGE);
    }

    private Optional<VersionDesk.Result> step(String step, VersionNumber version, HttpServletRequest request) {
        return switch (step) {
            case "prepare" -> Optional.of(desk.prepare(caller.access(), version));
            case "review" -> Optional.of(desk.review(caller.access(), version));
            case "withdraw" -> Optional.of(desk.withdraw(caller.access(), version));
            case "announce" ->
                day(request.getParameter("day"))
                        .map(day -> desk.announce(
                                caller.access(), version, day, "yes".equals(request.getParameter("material"))));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
