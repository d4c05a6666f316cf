package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.vault.VaultUnavailable;

/**
 * The page for whatever could not be answered: what does not work, that nothing is lost, what to do. Written by hand, because what broke may
 * be what pages are made with. Only types of failures are logged: messages may hold values.
 */
@WebServlet("/breakdown")
public class Breakdown extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Breakdown.class.getName());

    @Inject
    private transient Organisation organisation;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = thrown instanceof Throwable failure ? statusOf(failure) : code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        Locale language = Preferences.language(request);
        ResourceBundle texts = ResourceBundle.getBundle("org.memberaccounts.web.frame.Texts", language);
        String kind = switch (status) {
            case 403 -> "forbidden";
            case 404, 405 -> "missing";
            case 503 -> "unavailable";
            default -> status < 500 ? "missing" : "broken";
        };
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="%s"%s><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
                <title>%s · %s</title><link rel="stylesheet" href="/resources/house/tokens.css"><link rel="stylesheet" href="/resources/house/style.css"></head>
                <body><main class="narrow" id="main"><p class="crumb"><a href="/">%s</a></p><h1>%s</h1><div class="stack"><p>%s</p><p>%s</p></div></main></body></html>
                """.formatted(language.toLanguageTag(), theme(request), texts.getString("breakdown." + kind), name(language), name(language),
                texts.getString("breakdown." + kind), texts.getString("breakdown." + kind + ".what"), texts.getString("breakdown." + kind + ".next")));
    }

    private String name(Locale language) {
        return organisation.brand().name().in(language);
    }

    private static String theme(HttpServletRequest request) {
        String appearance = Preferences.appearance(request);
        return appearance.equals(Preferences.DEVICE) ? "" : " data-theme=\"" + appearance + "\"";
    }

    private static int statusOf(Throwable failure) {
        boolean unreachable = causes(failure).anyMatch(cause -> cause instanceof VaultUnavailable || cause instanceof AuditUnavailable || cause instanceof SQLException
                || cause instanceof PersistenceException || cause instanceof RollbackException || cause instanceof TransactionalException);
        LOG.log(unreachable ? System.Logger.Level.WARNING : System.Logger.Level.ERROR, "A page could not be shown: {0}", causes(failure).map(cause -> cause.getClass().getName()).toList());
        return unreachable ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, cause -> cause instanceof ServletException servlet && servlet.getRootCause() != null ? servlet.getRootCause() : cause.getCause()).limit(20);
    }
}
