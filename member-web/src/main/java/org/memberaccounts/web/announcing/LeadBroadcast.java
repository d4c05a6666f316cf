package org.memberaccounts.web.announcing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.broadcast.BroadcastDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/** Takes the one press that pauses what goes to everybody, has it go on, or stops it. */
@WebServlet("/privacy/announcing/step")
public class LeadBroadcast extends Press {
    static final String PAGE = "/privacy/announcing?version=";
    private static final String WITHDRAWN = "&announcement=";
    /** The steps that a page can tell about, {@code account} by its form. */
    static final Set<String> STEPS = Set.of("pause", "resume", "stop", "account");

    private static final long serialVersionUID = 1L;

    private final transient BroadcastDesk desk;
    private final transient Caller caller;

    @Inject
    public LeadBroadcast(BroadcastDesk desk, Caller caller) {
        super("/privacy/versions");
        this.desk = desk;
        this.caller = caller;
    }

    /** Returns the address of the page about a version, or about an announcement of it that was withdrawn. */
    static String page(VersionNumber version, Optional<UUID> withdrawn) {
        return PAGE + version + withdrawn.map(id -> WITHDRAWN + id).orElse("");
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        String step = String.valueOf(request.getParameter("step"));
        String page = VersionNumber.find(request.getParameter("version"))
                .map(version -> page(version, AddressId.read(request.getParameter("announcement"))))
                .orElse("/privacy/versions");
        return AddressId.read(request.getParameter("broadcast"))
                .flatMap(broadcast -> step(step, broadcast))
                .filter(result -> result == BroadcastDesk.Result.DONE)
                .map(result -> page + "&done=" + step)
                .orElse(page);
    }

    private Optional<BroadcastDesk.Result> step(String step, UUID broadcast) {
        return switch (step) {
            case "pause" -> Optional.of(desk.pause(caller.access(), broadcast));
            case "resume" -> Optional.of(desk.resume(caller.access(), broadcast));
            case "stop" -> Optional.of(desk.stop(caller.access(), broadcast));
            default -> Optional.empty();
        };
    }
}
