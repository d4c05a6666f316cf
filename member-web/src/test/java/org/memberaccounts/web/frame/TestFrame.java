package org.memberaccounts.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;

/** The frame of a page of the sample organisation in a chosen language, for beans that a test makes. */
public final class TestFrame {
    private static final Organisation SAMPLE = Organisation.of(new OrganisationPack(Path.of("../sample-organisation")));

    private TestFrame() {}

    public static Frame in(Locale language) {
        Cookie[] chosen = {new Cookie(Preferences.LANGUAGE, language.toLanguageTag())};
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                TestFrame.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getCookies") ? chosen : null);
        return new Frame(SAMPLE, null, request, null, null);
    }

    public static Dates dates(Frame frame, Clock clock) {
        return new Dates(SAMPLE, frame, clock);
    }
}
