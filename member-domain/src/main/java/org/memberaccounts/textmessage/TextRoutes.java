package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.person.PhoneNumber;

/** The routes of the pack for text messages: which gateway takes them to which country, the cost, the templates. */
@ApplicationScoped
public class TextRoutes {
    private static final String FILE = "text-messages.yaml";
    private static final Pattern PREFIX = Pattern.compile("\\+[1-9][0-9]{0,6}");

    /**
     * The way of texts to numbers that begin like this.
     *
     * @param cost of a part, in the pack's units
     */
    record Route(String prefix, String gateway, int cost) {}

    /** A template that a gateway has approved, which says what a kind of text says in a language. */
    public record Template(String gateway, String kind, Locale language, String id, String signature) {}

    private final List<Route> routes;
    private final List<Template> templates;
    private final int dailyCeiling;

    @Inject
    TextRoutes(Organisation organisation, @Any Instance<TextGateway> gateways) {
        Set<String> codes = gateways.stream().map(TextGateway::code).collect(Collectors.toCollection(TreeSet::new));
        Section file = organisation.pack().read(FILE);
        dailyCeiling = file.number("daily-ceiling");
        if (dailyCeiling < 1) {
            throw file.error("daily-ceiling", "must be above zero: the cost of all texts of a day");
        }
        routes = file.sections("routes").stream()
                .flatMap(section -> routes(section, codes).stream())
                .sorted(Comparator.comparingInt((Route route) -> route.prefix().length())
                        .reversed())
                .toList();
        templates = file.sections("templates").stream()
                .map(section -> template(section, codes, organisation))
                .toList();
        file.done();
    }

    /** Is read at the start, so that a mistake in the pack stops the start. Observing the start is enough for that. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    private static List<Route> routes(Section section, Set<String> gateways) {
        String gateway = gateway(section, gateways);
        int cost = section.number("cost");
        if (cost < 0) {
            throw section.error("cost", "must be zero or more: the cost of one part");
        }
        List<Route> routes = section.texts("numbers").stream()
                .map(prefix -> new Route(prefix, gateway, cost))
                .toList();
        Set<String> seen = new HashSet<>();
        if (routes.isEmpty()
                || !routes.stream()
                        .allMatch(route -> PREFIX.matcher(route.prefix()).matches() && seen.add(route.prefix()))) {
            throw section.error("numbers", "must list how numbers begin, with + and the country code, such as \"+86\"");
        }
        section.done();
        return routes;
    }

    private static Template template(Section section, Set<String> gateways, Organisation organisation) {
        Template template = new Template(
                gateway(section, gateways),
                section.text("kind"),
                section.parsed(
                        "language",
                        tag -> organisation.languages().all().stream()
                                .filter(language -> language.toLanguageTag().equals(tag))
                                .findFirst()
                                .orElseThrow(IllegalArgumentException::new),
                        "must be a language of the organisation"),
                section.text("template"),
                section.text("signature"));
        section.done();
        return template;
    }

    private static String gateway(Section section, Set<String> gateways) {
        String gateway = section.text("gateway");
        if (!gateways.contains(gateway)) {
            throw section.error("gateway", "must be one of " + gateways);
        }
        return gateway;
    }

    /** Finds the way to a number: the one for the longest beginning. */
    Optional<Route> to(PhoneNumber number) {
        return routes.stream()
                .filter(route -> number.e164().startsWith(route.prefix()))
                .findFirst();
    }

    /** Finds the template for a kind of text at a gateway, in this language. */
    public Optional<Template> template(String gateway, String kind, Locale language) {
        return templates.stream()
                .filter(template -> template.gateway().equals(gateway)
                        && template.kind().equals(kind)
                        && template.language().equals(language))
                .findFirst();
    }

    /** Returns the codes of the gateways that texts go to. */
    Set<String> gateways() {
        return routes.stream().map(Route::gateway).collect(Collectors.toCollection(TreeSet::new));
    }

    long dailyCeiling() {
        return dailyCeiling;
    }
}
