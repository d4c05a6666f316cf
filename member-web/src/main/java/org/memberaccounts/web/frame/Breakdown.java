package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.identity.SignInService;
import org.memberaccounts.limit.LimitReached;
import org.memberaccounts.organisation.Organisation;

/**
 * The page for whatever could not be answered: what does not work, that nothing is lost, what to do, and for a fault of
 * ours the number it has in the server's log. Written by hand, because what broke may be what pages are made with. What
 * failed is logged without messages, which may hold values.
 */
@WebServlet("/breakdown")
public class Breakdown extends HttpServlet {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"%s><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s · %s</title>
            <link rel="stylesheet" href="/resources/house/tokens.css">
            <link rel="stylesheet" href="/resources/house/style.css">
            <link rel="icon" type="image/svg+xml" href="/resources/house/seal.svg"></head>
            <body><header class="bar"><div class="bar-in">
            <a class="brand" href="/"><i aria-hidden="true">%s</i> %s</a>%s</div></header>
            <main class="narrow" id="main"><h1>%s</h1><div class="stack"><p>%s</p><p>%s</p>%s
            <p class="acts mt5">%s<a href="/">%s</a><a href="/contact">%s</a></p></div></main></body></html>
            """;
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Breakdown.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long OUTAGE_SECONDS = 5;

    private final transient Organisation organisation;
    private final transient SignInService signIns;
    private final transient Menu menu;
    private final transient Frame frame;

    @Inject
    public Breakdown(Organisation organisation, SignInService signIns, Menu menu, Frame frame) {
        this.organisation = organisation;
        this.signIns = signIns;
        this.menu = menu;
        this.frame = frame;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignInReturn> back = SignInReturn.behind(request);
        if (back.isPresent() && back.get().leadsOn(request)) {
            response.sendRedirect(back.get().page());
            return;
        }
        BreakdownKind kind = kind(request, back);
        response.setStatus(kind.status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        wait(request, kind).ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
        response.getWriter().write(page(request, kind, kind.isOurs() ? logged(request, kind) : null));
    }

    /** The seconds after which the same address may answer, where we know or guess them. */
    private static Optional<Long> wait(HttpServletRequest request, BreakdownKind kind) {
        if (kind == BreakdownKind.LIMITED) {
            return LimitReached.behind((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                    .map(LimitReached::waitSeconds);
        }
        return kind.status == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                ? Optional.of(OUTAGE_SECONDS)
                : Optional.empty();
    }

    /** The kind, with what only the caller's roles or the sign-in service can tell. */
    private BreakdownKind kind(HttpServletRequest request, Optional<SignInReturn> back) {
        BreakdownKind kind = BreakdownKind.of(request);
        return switch (kind) {
            case OTHER_ROLE -> frame.isConflictingRoles() ? BreakdownKind.CONFLICTING_ROLES : kind;
            case SIGN_IN -> back.isPresent() && signIns.answers() ? BreakdownKind.SIGN_IN_BROKEN_OFF : kind;
            default -> kind;
        };
    }

    private String page(HttpServletRequest request, BreakdownKind kind, String number) {
        Locale language = Preferences.language(request, organisation.languages());
        ResourceBundle texts = ResourceBundle.getBundle("org.memberaccounts.web.frame.Texts", language);
        String name = escaped(organisation.brand().name().in(language));
        String title = texts.getString(kind.key);
        return String.format(
                Locale.ROOT,
                PAGE,
                language.toLanguageTag(),
                theme(request),
                title,
                name,
                escaped(organisation.brand().mark()),
                name,
                menu(request, language, texts),
                title,
                texts.getString(kind.key + ".what"),
                next(request, kind, texts, language),
                number == null
                        ? ""
                        : "<p class=\"fine\">" + new Sentences(texts, language).say("breakdown.number", number)
                                + "</p>",
                kind == BreakdownKind.OTHER_ROLE ? ownArea(texts) : again(request, kind, texts),
                texts.getString("breakdown.home"),
                texts.getString("nav.contact"));
    }

    private static String next(HttpServletRequest request, BreakdownKind kind, ResourceBundle texts, Locale language) {
        return kind == BreakdownKind.LIMITED
                ? new Sentences(texts, language)
                        .say(kind.key + ".next", wait(request, kind).orElse(OUTAGE_SECONDS))
                : texts.getString(kind.key + ".next");
    }

    /** The public pages, and the other languages; what is signed in can't be told from here. */
    private String menu(HttpServletRequest request, Locale language, ResourceBundle texts) {
        String page = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return String.format(
                Locale.ROOT,
                """
                <button class="menu-btn" type="button" popovertarget="menu">%s</button>
                <div class="menu" id="menu" popover="auto"><nav aria-label="%s"><ul>
                %s
                </ul></nav>
                <div class="tools"><form method="post" action="/preferences">
                <input type="hidden" name="page" value="%s">
                %s</form></div></div>""",
                texts.getString("menu"),
                texts.getString("area.public"),
                menu.of("public").stream()
                        .map(line -> "<li><a href=\"" + line.address() + "\">" + escaped(line.text()) + "</a></li>")
                        .collect(Collectors.joining()),
                page.matches("/[A-Za-z0-9/_.-]*") ? page : "/",
                others(language));
    }

    private String others(Locale language) {
        return LanguageChoice.besides(language, organisation.languages()).stream()
                .map(other -> String.format(
                        Locale.ROOT,
                        "<button class=\"tool\" name=\"language\" value=\"%1$s\" lang=\"%1$s\">%2$s</button>",
                        other.tag(),
                        other.name()))
                .collect(Collectors.joining());
    }

    private String ownArea(ResourceBundle texts) {
        return button(frame.getOwnArea(), texts.getString(frame.getOwnAreaKey()));
    }

    /** A way to try the same page again, where that may help and sends nothing twice. */
    private static String again(HttpServletRequest request, BreakdownKind kind, ResourceBundle texts) {
        String page = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean may = kind.mayHelpAgain() && OriginFilter.isReading(request) && page.matches("/[a-z/-]*");
        return may ? button(page, texts.getString("breakdown.again")) : "";
    }

    private static String button(String address, String text) {
        return "<a class=\"btn\" href=\"" + address + "\">" + text + "</a>";
    }

    private static String theme(HttpServletRequest request) {
        String appearance = Preferences.appearance(request);
        return appearance.equals(Preferences.DEVICE) ? "" : " data-theme=\"" + appearance + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String logged(HttpServletRequest request, BreakdownKind kind) {
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String number = HexFormat.of().withUpperCase().toHexDigits(RANDOM.nextInt());
        String causes = failure == null ? "nothing was thrown" : FailureTrace.of(failure);
        LOG.log(
                kind == BreakdownKind.UNAVAILABLE ? System.Logger.Level.WARNING : System.Logger.Level.ERROR,
                "A page could not be shown, number {0}: {1}",
                number,
                causes);
        return number;
    }
}
