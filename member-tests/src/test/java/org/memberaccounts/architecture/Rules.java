package org.memberaccounts.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import javax.sql.DataSource;

/**
 * The rules, each with its reason. Kept apart from the test that applies them, so that another can show that each can
 * fail.
 */
final class Rules {
    private static final String AUDIT = "org.memberaccounts.audit..";
    private static final String API = "org.memberaccounts.api..";
    private static final String WEB = "org.memberaccounts.web..";
    private static final String SAMPLE = "org.memberaccounts.sample..";
    private static final String STORY = "org.memberaccounts.sample";

    private Rules() {}

    /** The packages of the module below all others, which knows nobody. */
    private static final String[] FOUNDATION = {
        "org.memberaccounts.clock..",
        "org.memberaccounts.code..",
        "org.memberaccounts.brought..",
        "org.memberaccounts.container..",
        "org.memberaccounts.jobs..",
        "org.memberaccounts.lock..",
        "org.memberaccounts.failure..",
        "org.memberaccounts.paging..",
        "org.memberaccounts.settings..",
        "org.memberaccounts.wording.."
    };

    static final ArchRule LOG_KNOWS_NO_MEMBERS = noClasses()
            .that()
            .resideInAPackage(AUDIT)
            .should()
            .dependOnClassesThat(resideInAPackage("org.memberaccounts..")
                    .and(not(resideInAPackage(AUDIT)))
                    .and(not(resideInAnyPackage(FOUNDATION))))
            .because("the log is usable by itself and knows people by opaque ids only");

    static final ArchRule DOMAIN_KNOWS_NO_SURFACE = noClasses()
            .that(resideInAPackage("org.memberaccounts..").and(not(resideInAnyPackage(API, WEB))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(API, WEB, "jakarta.ws.rs..", "jakarta.faces..", "org.primefaces..", "org.omnifaces..")
            .because("the same domain code serves pages and API");

    static final ArchRule SURFACES_ARE_APART =
            slices().matching("org.memberaccounts.(api|web)..").should().notDependOnEachOther();

    static final ArchRule ONLY_THE_VAULT_TOUCHES_KEYS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.memberaccounts.vault.keys..",
                    // signs what it asks the gateway with the gateway's own secret
                    "org.memberaccounts.textmessage.tencent..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.crypto.tink..", "javax.crypto..")
            .because("keys lie in one room of the vault");

    static final ArchRule PERSONS_KEYS_STAY_IN_THE_VAULT = noClasses()
            .that()
            .resideOutsideOfPackage("org.memberaccounts.vault..")
            .should()
            .dependOnClassesThat(
                    simpleName("PersonKey").or(simpleName("KeyRing")).or(simpleName("BlindIndex")))
            .because("there is one door to personal data");

    static final ArchRule ONLY_THE_DOOR_OPENS = noClasses()
            .that()
            .resideOutsideOfPackages("org.memberaccounts.vault.door..", "org.memberaccounts.vault.keys..")
            .should()
            .accessTargetWhere(target(owner(simpleName("PersonKey"))).and(target(name("open"))))
            .because("who opens has judged and recorded before");

    /** Each room of the vault knows only those that come before it. */
    static final ArchRule ROOMS_OF_THE_VAULT_HAVE_NO_CYCLES =
            slices().matching("org.memberaccounts.vault.(*)..").should().beFreeOfCycles();

    static final ArchRule ONLY_IDENTITY_KNOWS_KEYCLOAK = noClasses()
            .that(not(resideInAnyPackage("org.memberaccounts.identity..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.wildfly.security.http.oidc..", "org.keycloak..")
            .because("no other code reads tokens");

    static final ArchRule SURFACES_HOLD_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage(API, WEB)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, EntityManagerFactory.class, DataSource.class)
            .because("resources and beans are thin: the domain's desks do the work");

    static final ArchRule NOTHING_NEEDS_THE_SAMPLE = noClasses()
            .that()
            .resideOutsideOfPackage(SAMPLE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SAMPLE)
            .because("invented people have no part in production");

    static final ArchRule THE_SAMPLE_WRITES_NO_ROW = noClasses()
            .that()
            .resideInAPackage(STORY)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, EntityManagerFactory.class, DataSource.class)
            .because("what happened there went through the domain; to those who are only many nothing happened");

    static final ArchRule NO_BEAN_OUTLIVES_A_REQUEST = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .orShould()
            .beAnnotatedWith(ViewScoped.class)
            .orShould()
            .beAnnotatedWith("org.omnifaces.cdi.ViewScoped")
            .orShould()
            .beAnnotatedWith("jakarta.enterprise.context.ConversationScoped")
            .because("the session holds the sign-in only");

    static final ArchRule BEANS_TAKE_WHAT_THEY_NEED_IN_THEIR_CONSTRUCTOR = noFields()
            .that()
            .areNotAnnotatedWith(Produces.class)
            .and()
            .areNotAnnotatedWith("org.omnifaces.cdi.Param")
            .and()
            .areDeclaredInClassesThat(not(annotatedWith(Path.class)).and(not(annotatedWith(Provider.class))))
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .orShould()
            .beAnnotatedWith(PersistenceUnit.class)
            .orShould()
            .beAnnotatedWith(EJB.class)
            .because("a test makes a bean as it makes any object; what only the container can fill is handed on by a"
                    + " producer. RESTEasy makes its own by a constructor without parameters only, and a parameter of"
                    + " a page's address can't be a constructor's");

    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.memberaccounts.(*)..").should().beFreeOfCycles();

    /** A desk and its results, for example, must not need each other. */
    static final ArchRule CLASSES_HAVE_NO_CYCLES =
            slices().assignedFrom(new TopLevelClasses()).should().beFreeOfCycles();

    /** Areas share code such as the frame of all pages, which then knows none of them. */
    static final ArchRule AREAS_OF_PAGES_HAVE_NO_CYCLES =
            slices().matching("org.memberaccounts.web.(*)..").should().beFreeOfCycles();

    static final ArchRule REQUESTS_KNOW_NO_KIND = noClasses()
            .that()
            .resideInAnyPackage("org.memberaccounts.request..", "org.memberaccounts.web.request..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.memberaccounts.deletion..", "org.memberaccounts.web.deletion..")
            .because("a kind of request brings its workflow and its pages as beans");

    static final ArchRule RESOURCES_HAVE_NO_CYCLES =
            slices().matching("org.memberaccounts.api.(*)..").should().beFreeOfCycles();

    static final ArchRule AUDIT_FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.memberaccounts.audit.(*)..").should().beFreeOfCycles();

    static final ArchRule THE_ACTOR_IS_NOT_TAKEN_FOR_WHOM_IT_IS_ABOUT = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.memberaccounts.actor..", "org.memberaccounts.authority..", "org.memberaccounts.trail..")
            .should()
            .accessTargetWhere(describe("asks an actor which person they are", Rules::asksForTheActorsPerson))
            .because("whom it is about is told beside who acts, and Authority alone compares the two; the recorder only"
                    + " looks up what the log calls them");

    private static boolean asksForTheActorsPerson(JavaAccess<?> access) {
        return access.getTarget().getName().equals("person")
                && access.getTargetOwner().isAssignableTo("org.memberaccounts.actor.Actor");
    }

    static final ArchRule DESKS_TAKE_NO_PLAIN_TEXT = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideOutsideOfPackages(AUDIT, API, WEB, SAMPLE)
                    .and(not(resideInAnyPackage(FOUNDATION)))
                    .and(describe("are desks", PlainStrings::isDesk)))
            .and(describe("aren't let off", method -> !PlainStrings.ALLOWED.containsKey(PlainStrings.name(method))))
            .should(new ArchCondition<>("take no plain string") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            method, !PlainStrings.takenBy(method), method.getFullName() + " takes a plain string"));
                }
            })
            .because("what somebody typed or another system sent was looked at first, and only the package `input`"
                    + " can say so");

    static final ArchRule ENTITIES_ARE_HIDDEN = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePackagePrivate()
            .because("entities never leave their feature");

    static final ArchRule WHO_KEEPS_PEOPLE_ERASES_THEM = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .and(describe("have a column for a person", Rules::hasPerson))
            .should(new ArchCondition<>("have an ErasureTarget in their package") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    boolean erased = entity.getPackage().getClasses().stream()
                            .anyMatch(neighbour -> neighbour.isAssignableTo("org.memberaccounts.erasure.ErasureTarget")
                                    && !neighbour.isInterface());
                    events.add(new SimpleConditionEvent(
                            entity,
                            erased,
                            entity.getName() + " keeps a person, and nothing in its package erases them"));
                }
            })
            .because("a feature that keeps something about people brings its own deletion step");

    /**
     * Tells whether an entity has a person, in itself, in what it inherits, or in a key or another value that it
     * embeds.
     */
    private static boolean hasPerson(JavaClass entity) {
        return entity.getAllFields().stream()
                .anyMatch(field -> field.getAnnotations().stream()
                                .anyMatch(annotation -> "person_id"
                                        .equals(annotation.get("name").orElse(null)))
                        || field.getRawType().isAnnotatedWith("jakarta.persistence.Embeddable")
                                && hasPerson(field.getRawType()));
    }
}
