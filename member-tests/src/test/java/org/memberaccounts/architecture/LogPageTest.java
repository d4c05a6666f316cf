package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.authority.Lack;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.request.RequestAction;
import org.memberaccounts.request.Workflow;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.trail.Samples;
import org.memberaccounts.wording.Wording;

/**
 * Every recorded event has words for members and for auditors in every language, and is listed in the page
 * {@code docs/log.md}. Run with {@code -Dwrite=true} to write that anew.
 */
class LogPageTest {
    private static final Set<Locale> LANGUAGES = BuiltClasses.languages();
    private static final List<Class<?>> KINDS = built(Recorded.class);
    private static final List<Actions> FEATURES = built(Actions.class).stream()
            .map(LogPageTest::make)
            .sorted(Comparator.comparing(feature -> feature.getClass().getName()))
            .toList();
    private static final List<Workflow> WORKFLOWS = workflows();
    private static final LogWords WORDS = new LogWords(FEATURES, List.of());
    private static final Map<Class<?>, List<AuditEvent>> SAMPLES = samples();

    private static List<Class<?>> built(Class<?> shape) {
        return BuiltClasses.ofServer().stream()
                .filter(type -> type.isAssignableTo(shape) && !type.isInterface())
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static Actions make(Class<?> bean) {
        try {
            var constructor = bean.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Actions) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(bean.getName() + " lists actions and needs nothing for it.", e);
        }
    }

    /** The kinds of request, as their features bring them. */
    private static List<Workflow> workflows() {
        return BuiltClasses.ofServer().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Produces.class)
                        && method.getRawReturnType().isEquivalentTo(Workflow.class))
                .map(method -> make(method.reflect()))
                .toList();
    }

    private static Workflow make(Method producer) {
        try {
            producer.setAccessible(true);
            return (Workflow) producer.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(producer + " makes a workflow and needs nothing for it.", e);
        }
    }

    private static Map<Class<?>, List<AuditEvent>> samples() {
        Samples samples =
                new Samples(new OrganisationPack(BuiltClasses.root().resolve("sample-organisation")), FEATURES);
        Map<Class<?>, List<AuditEvent>> all = new LinkedHashMap<>();
        KINDS.forEach(kind -> all.put(kind, samples.of(kind)));
        return all;
    }

    @Test
    void theClassesWereSeen() {
        assertTrue(KINDS.size() > 25, "only " + KINDS);
        assertTrue(FEATURES.size() > 8, "only " + FEATURES);
        assertFalse(WORKFLOWS.isEmpty());
    }

    @Test
    void wordsOfAnotherFeatureAreNoWordsForAnActionAndNeitherAreEnglishOnes() {
        assertTrue(LANGUAGES.size() > 1, "only " + LANGUAGES);
        for (Locale language : LANGUAGES) {
            assertTrue(isSaid("consent.given", "consent.given.auditor", language));
            assertFalse(isSaid("consent.given", "member.joined.auditor", language));
        }
        assertFalse(isSaid("consent.given", "consent.given.auditor", Locale.forLanguageTag("eo")));
    }

    @Test
    void anActionIsDeclaredByOneFeature() {
        List<String> codes = FEATURES.stream()
                .flatMap(feature -> feature.all().stream())
                .map(Action::code)
                .toList();
        assertEquals(codes.stream().distinct().toList(), codes);
        assertEquals(
                List.of(),
                events().map(AuditEvent::action)
                        .filter(action -> !codes.contains(action))
                        .distinct()
                        .toList());
        WORKFLOWS.forEach(kind -> RequestAction.of(kind)
                .forEach(action -> assertTrue(codes.contains(action.code()), action.code() + " is in no list")));
    }

    /** The log takes what these lists say, and nothing else. */
    @Test
    void everyFeatureIsInTheListOfItsModule() {
        assertEquals(
                FEATURES.stream().map(feature -> feature.getClass().getName()).toList(),
                BuiltClasses.SERVER_MODULES.stream()
                        .map(module -> BuiltClasses.classes(module).resolve("META-INF/actions.list"))
                        .filter(Files::exists)
                        .flatMap(list -> BuiltClasses.read(list).lines())
                        .filter(line -> !line.isBlank())
                        .sorted()
                        .toList());
    }

    @Test
    void aJobThatActsIsDeclaredByAFeature() {
        Set<String> jobs = new TreeSet<>();
        FEATURES.forEach(feature -> jobs.addAll(feature.jobs()));
        assertEquals(
                List.of(),
                events().map(AuditEvent::actor)
                        .filter(actor -> actor.kind() == ActorRef.Kind.SYSTEM)
                        .map(ActorRef::id)
                        .filter(job -> !jobs.contains(job))
                        .distinct()
                        .toList());
    }

    @Test
    void whateverIsRecordedHasWordsForBothReadersInEveryLanguage() {
        Set<String> lacking = new TreeSet<>();
        for (Locale language : LANGUAGES) {
            WORDS.actions().forEach(action -> need(lacking, language, action, action + ".auditor"));
            SAMPLES.forEach(
                    (kind, events) -> events.forEach(event -> lacking.addAll(lackingWords(kind, event, language))));
        }
        assertEquals(Set.of(), lacking, "these words are to be added to Log.properties beside the action's feature");
    }

    /** An attempt without authority can be at any action, so it has no samples. */
    @Test
    void aLackOfAuthorityHasWordsAtEveryAction() {
        Set<String> lacking = new TreeSet<>();
        for (Locale language : LANGUAGES) {
            for (String action : WORDS.actions()) {
                for (Lack lack : Lack.values()) {
                    need(lacking, language, action, "reason." + lack.code() + ".auditor");
                    need(lacking, language, action, "reason." + lack.code() + ".member");
                }
            }
        }
        assertEquals(Set.of(), lacking);
    }

    private static Set<String> lackingWords(Class<?> kind, AuditEvent event, Locale language) {
        Set<String> lacking = new TreeSet<>();
        String action = event.action();
        event.reason()
                .filter(reason -> !reason.equals("sample"))
                .ifPresent(reason -> need(lacking, language, action, "reason." + reason + ".auditor"));
        if (event.actor().kind() == ActorRef.Kind.SYSTEM) {
            need(lacking, language, action, "job." + event.actor().id() + ".auditor");
        }
        if (event.subject().isPresent() && !(event.outcome() == Outcome.REFUSED && takesAnyAction(kind))) {
            Optional<String> said = sentence(event, language);
            if (said.isEmpty()) {
                lacking.add(language + " " + action + ".member" + ending(event));
            } else if (said.get().contains("{4}") && event.reason().isPresent()) {
                need(lacking, language, action, "reason." + event.reason().get() + ".member");
            }
        }
        return lacking;
    }

    private static void need(Set<String> lacking, Locale language, String action, String key) {
        if (!isSaid(action, key, language)) {
            lacking.add(language + " " + key);
        }
    }

    /**
     * Tells whether the words are in the file of this very language, not only in the one that others fall back to; an
     * action's own words are in its own feature.
     */
    private static boolean isSaid(String action, String key, Locale language) {
        Optional<String> said = find(action, key, language);
        return said.isPresent() && (language.equals(Locale.ENGLISH) || !said.equals(find(action, key, Locale.ENGLISH)));
    }

    /** Finds words; features share those for reasons and jobs. */
    private static Optional<String> find(String action, String key, Locale language) {
        return key.startsWith("reason.") || key.startsWith("job.")
                ? WORDS.find(action, key, language)
                : ownWords(action, key, language);
    }

    private static Optional<String> ownWords(String action, String key, Locale language) {
        return FEATURES.stream()
                .filter(feature ->
                        feature.all().stream().anyMatch(one -> one.code().equals(action)))
                .map(feature -> Wording.beside(feature.getClass(), "Log", language))
                .filter(words -> words.knows(key))
                .findFirst()
                .map(words -> words.sentence(key));
    }

    private static Optional<String> sentence(AuditEvent event, Locale language) {
        String key = event.action() + ".member";
        Optional<String> own = Optional.of(key + ending(event))
                .filter(whole -> isSaid(event.action(), whole, language))
                .flatMap(whole -> find(event.action(), whole, language));
        return event.outcome() == Outcome.FAILED ? own.or(() -> find(event.action(), key, language)) : own;
    }

    private static String ending(AuditEvent event) {
        return event.outcome() == Outcome.DONE ? "" : "." + event.outcome().code();
    }

    /**
     * Tells whether a kind of event takes any action. Not every action can be refused to everybody; for a refused
     * action without words of its own, the page has words for all.
     */
    private static boolean takesAnyAction(Class<?> kind) {
        return Stream.of(kind.getRecordComponents()).anyMatch(part -> part.getType() == RequestAction.class);
    }

    @Test
    void thePageListsAllOfThem() throws IOException {
        Path page = BuiltClasses.root().resolve("docs/log.md");
        if (Boolean.getBoolean("write")) {
            Files.writeString(page, page());
        }
        assertEquals(
                page(),
                Files.readString(page),
                "docs/log.md is written anew by: mvn verify -pl member-tests -am -DskipITs -Dtest=LogPageTest"
                        + " -Dwrite=true");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The entries of the log

                Made from the code by `LogPageTest`: every action, the words that auditors get for it, its outcomes, the
                members that its entries can have besides those of every entry ([log-entry.md](log-entry.md)), and who
                sees it. Auditors see all entries; people see those about themselves.
                """);
        for (Actions feature : FEATURES) {
            if (feature.all().isEmpty()) {
                continue;
            }
            page.append("\n## `")
                    .append(feature.getClass().getPackageName().replace("org.memberaccounts.", ""))
                    .append("`\n\n| action | when | ends | members | seen by |\n| --- | --- | --- | --- | --- |\n");
            feature.all().forEach(action -> page.append(row(action.code())));
        }
        return page.toString();
    }

    private static String row(String action) {
        List<AuditEvent> entries =
                events().filter(event -> event.action().equals(action)).toList();
        Set<String> outcomes = new TreeSet<>();
        Set<String> members = new TreeSet<>();
        entries.forEach(event -> {
            outcomes.add(event.outcome().code());
            members.addAll(members(event));
        });
        boolean toThePerson = entries.stream().anyMatch(event -> event.subject().isPresent());
        String when = WORDS.find(action, action + ".auditor", Locale.ENGLISH).orElseThrow();
        return "| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                        action,
                        when,
                        entries.isEmpty() ? "done" : String.join(", ", outcomes),
                        members.isEmpty()
                                ? ""
                                : String.join(
                                        ", ",
                                        members.stream()
                                                .map(name -> "`" + name + "`")
                                                .toList()),
                        toThePerson ? "the person, auditors" : "auditors");
    }

    private static List<String> members(AuditEvent event) {
        Map<String, Boolean> said = new TreeMap<>(Map.of(
                "subject", event.subject().isPresent(),
                "reason", event.reason().isPresent(),
                "purpose", event.purpose().isPresent(),
                "attributes", !event.attributes().isEmpty()));
        event.ground().ifPresent(ground -> said.put("ground", true));
        event.ref().ifPresent(ref -> said.put("ref: " + ref.kind(), true));
        event.object().ifPresent(object -> said.put("object: " + object.kind(), true));
        List<String> names = new ArrayList<>();
        said.forEach((name, there) -> {
            if (there) {
                names.add(name);
            }
        });
        return names;
    }

    private static Stream<AuditEvent> events() {
        return SAMPLES.values().stream().flatMap(List::stream);
    }
}
