package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.memberaccounts.api.CallsThePages;
import org.memberaccounts.api.lookup.NeedsProblems;
import org.memberaccounts.api.problem.KnowsAResource;
import org.memberaccounts.audit.log.KnowsMembers;
import org.memberaccounts.audit.log.NeedsTheSearch;
import org.memberaccounts.audit.search.NeedsTheLog;
import org.memberaccounts.casework.IsFilledByTheContainer;
import org.memberaccounts.casework.IsPublic;
import org.memberaccounts.casework.OpensByItself;
import org.memberaccounts.casework.OpensByReference;
import org.memberaccounts.casework.TakesPlainText;
import org.memberaccounts.casework.TakesTheActorForThePerson;
import org.memberaccounts.casework.TouchesKeys;
import org.memberaccounts.person.KeepsPeople;
import org.memberaccounts.person.KeepsPeopleInAKey;
import org.memberaccounts.person.NeedsCases;
import org.memberaccounts.person.NeedsTheSample;
import org.memberaccounts.sample.WritesRows;
import org.memberaccounts.vault.door.NeedsTheKeys;
import org.memberaccounts.vault.keys.NeedsTheDoor;
import org.memberaccounts.web.KeepsTheView;
import org.memberaccounts.web.KeepsTooMuch;
import org.memberaccounts.web.MakesANote;
import org.memberaccounts.web.account.NeedsTheFrame;
import org.memberaccounts.web.frame.KnowsAnArea;
import org.memberaccounts.web.request.KnowsAKind;

/** Every rule can fail: each is applied to a class that breaks it. */
class RulesCanFailTest {
    private static final Map<ArchRule, Class<?>[]> BROKEN_BY = Map.ofEntries(
            Map.entry(Rules.LOG_KNOWS_NO_MEMBERS, new Class<?>[] {KnowsMembers.class}),
            Map.entry(Rules.DOMAIN_KNOWS_NO_SURFACE, new Class<?>[] {TouchesKeys.class}),
            Map.entry(Rules.SURFACES_ARE_APART, new Class<?>[] {CallsThePages.class, KeepsTheView.class}),
            Map.entry(Rules.ONLY_THE_VAULT_TOUCHES_KEYS, new Class<?>[] {TouchesKeys.class}),
            Map.entry(Rules.PERSONS_KEYS_STAY_IN_THE_VAULT, new Class<?>[] {OpensByItself.class}),
            Map.entry(Rules.ONLY_THE_DOOR_OPENS, new Class<?>[] {OpensByItself.class}),
            Map.entry(Rules.ROOMS_OF_THE_VAULT_HAVE_NO_CYCLES, new Class<?>[] {NeedsTheDoor.class, NeedsTheKeys.class}),
            Map.entry(Rules.ONLY_IDENTITY_KNOWS_KEYCLOAK, new Class<?>[] {TouchesKeys.class}),
            Map.entry(Rules.SURFACES_HOLD_NO_DATABASE, new Class<?>[] {KeepsTooMuch.class}),
            Map.entry(Rules.NOTHING_NEEDS_THE_SAMPLE, new Class<?>[] {NeedsTheSample.class, WritesRows.class}),
            Map.entry(Rules.THE_SAMPLE_WRITES_NO_ROW, new Class<?>[] {WritesRows.class}),
            Map.entry(Rules.NO_BEAN_OUTLIVES_A_REQUEST, new Class<?>[] {KeepsTheView.class}),
            Map.entry(Rules.BEANS_TAKE_WHAT_THEY_NEED_IN_THEIR_CONSTRUCTOR, new Class<?>[] {IsFilledByTheContainer.class
            }),
            Map.entry(Rules.FEATURES_HAVE_NO_CYCLES, new Class<?>[] {IsPublic.class, NeedsCases.class}),
            Map.entry(Rules.CLASSES_HAVE_NO_CYCLES, new Class<?>[] {NeedsTheDoor.class, NeedsTheKeys.class}),
            Map.entry(Rules.AREAS_OF_PAGES_HAVE_NO_CYCLES, new Class<?>[] {KnowsAnArea.class, NeedsTheFrame.class}),
            Map.entry(Rules.REQUESTS_KNOW_NO_KIND, new Class<?>[] {KnowsAKind.class}),
            Map.entry(Rules.RESOURCES_HAVE_NO_CYCLES, new Class<?>[] {KnowsAResource.class, NeedsProblems.class}),
            Map.entry(Rules.AUDIT_FEATURES_HAVE_NO_CYCLES, new Class<?>[] {NeedsTheLog.class, NeedsTheSearch.class}),
            Map.entry(Rules.WHO_KEEPS_PEOPLE_ERASES_THEM, new Class<?>[] {KeepsPeople.class}),
            Map.entry(Rules.THE_ACTOR_IS_NOT_TAKEN_FOR_WHOM_IT_IS_ABOUT, new Class<?>[] {TakesTheActorForThePerson.class
            }),
            Map.entry(Rules.DESKS_TAKE_NO_PLAIN_TEXT, new Class<?>[] {TakesPlainText.class}),
            Map.entry(Rules.ENTITIES_ARE_HIDDEN, new Class<?>[] {IsPublic.class}));

    @TestFactory
    Stream<DynamicTest> noticesWhatBreaksIt() {
        return BROKEN_BY.entrySet().stream()
                .map(broken -> DynamicTest.dynamicTest(
                        broken.getKey().getDescription(),
                        () -> assertTrue(broken.getKey()
                                .evaluate(new ClassFileImporter().importClasses(broken.getValue()))
                                .hasViolation())));
    }

    @Test
    void everyRuleIsShownToFail() {
        Set<String> rules = Arrays.stream(Rules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        assertEquals(rules.size(), BROKEN_BY.size());
    }

    @Test
    void aSessionScopedBeanIsNoticedToo() {
        assertTrue(Rules.NO_BEAN_OUTLIVES_A_REQUEST
                .evaluate(new ClassFileImporter().importClasses(KeepsTooMuch.class))
                .hasViolation());
    }

    @Test
    void everyFieldThatTheContainerFillsIsNoticed() {
        EvaluationResult filled = Rules.BEANS_TAKE_WHAT_THEY_NEED_IN_THEIR_CONSTRUCTOR.evaluate(
                new ClassFileImporter().importClasses(IsFilledByTheContainer.class));
        assertEquals(
                IsFilledByTheContainer.WAYS,
                filled.getFailureReport().getDetails().size(),
                filled.getFailureReport().toString());
    }

    @Test
    void everyWayToTakePlainTextIsNoticed() {
        EvaluationResult taken = Rules.DESKS_TAKE_NO_PLAIN_TEXT.evaluate(new ClassFileImporter()
                .importClasses(TakesPlainText.class, TakesPlainText.Note.class, MakesANote.class));
        assertEquals(
                TakesPlainText.WAYS,
                taken.getFailureReport().getDetails().size(),
                taken.getFailureReport().toString());
    }

    @Test
    void aPersonInAnEmbeddedKeyIsNoticedToo() {
        assertTrue(Rules.WHO_KEEPS_PEOPLE_ERASES_THEM
                .evaluate(new ClassFileImporter().importClasses(KeepsPeopleInAKey.class, KeepsPeopleInAKey.Key.class))
                .hasViolation());
    }

    @Test
    void aReferenceToTheWayToOpenIsNoticedToo() {
        assertTrue(Rules.ONLY_THE_DOOR_OPENS
                .evaluate(new ClassFileImporter().importClasses(OpensByReference.class))
                .hasViolation());
    }

    @Test
    void aTableWithAPersonIsNoticedWithoutAnyEntity() {
        Set<String> tables = PersonTables.declaredIn("""
                create table member.left_behind (
                    id          uuid primary key,
                    person_id   uuid references member.person
                );
                CREATE TABLE member.nobodys (id uuid);
                alter table member.also_left add column person_id uuid;
                create index one on member.nobodys (id);""");
        assertEquals(Set.of("left_behind", "also_left"), tables);
        assertFalse(PersonTables.erasable(BuiltClasses.ofServer()).contains("left_behind"));
    }

    @Test
    void aTableOfTheLogIsNoticedInSqlHoweverItIsWritten() {
        Pattern named = ArchitectureTest.AuditTables.named(
                ArchitectureTest.AuditTables.declaredIn(BuiltClasses.classes("privacy-audit")));
        for (String sql : Set.of(
                "select * from audit.entry",
                "SELECT 1 FROM AUDIT.ENTRY e",
                "delete from \"audit\".\"detail\"",
                "from audit.history")) {
            assertTrue(named.matcher(sql).find(), sql);
        }
        assertFalse(
                BuiltClasses.filesWith(
                                BuiltClasses.classes("privacy-audit"),
                                text -> text.startsWith("\u00ca\u00fe\u00ba\u00be")
                                        && named.matcher(text).find())
                        .isEmpty(),
                "in classes, as the log's own do");
        assertFalse(named.matcher("select audit.record(?, ?, ?)").find());
        assertFalse(named.matcher("org.memberaccounts.audit.entry").find());
    }

    @Test
    void aViewThatKeepsStateIsNoticed() {
        assertFalse(ArchitectureTest.Views.statefulIn("<html><f:view><p/></f:view></html>")
                .isEmpty());
        assertFalse(ArchitectureTest.Views.statefulIn("<html><f:view transient=\"false\"></f:view></html>")
                .isEmpty());
        assertTrue(ArchitectureTest.Views.statefulIn("<f:view xmlns=\"x\"><ui:decorate template=\"t\"/></f:view>")
                .isEmpty());
    }
}
