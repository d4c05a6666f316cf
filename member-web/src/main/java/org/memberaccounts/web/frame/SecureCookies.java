package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.memberaccounts.operation.PublicAddress;

/**
 * Keeps the session's cookie to TLS where people reach us over it. What the server itself hears may be plain HTTP from
 * a proxy, so it can't tell.
 */
@WebListener
public class SecureCookies implements ServletContextListener {
    private final PublicAddress pages;

    @Inject
    public SecureCookies(PublicAddress pages) {
        this.pages = pages;
    }

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        starting.getServletContext().getSessionCookieConfig().setSecure(pages.isSecure());
    }
}
