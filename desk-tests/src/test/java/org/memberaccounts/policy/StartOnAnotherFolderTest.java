package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Unmanaged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.Announcing;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.revision.FollowAnnouncements;
import org.memberaccounts.version.Force;
import org.memberaccounts.version.VersionNumber;

/**
 * A server that is started beside the one that runs here, on the folder that was announced or on another one: the
 * announced fingerprint is then another one than that of the folder.
 */
@DeskTest
class StartOnAnotherFolderTest {
    private static final VersionNumber FIRST = new VersionNumber(1);
    private static final VersionNumber SECOND = new VersionNumber(2);

    private final Announcing announcing;
    private final BeanManager beans;
    private final WorkDue work;
    private final Records records;
    private final MovableClock time;
    private final Clock clock;

    private String announced = "";

    StartOnAnotherFolderTest(
            Announcing announcing, BeanManager beans, WorkDue work, Records records, MovableClock time, Clock clock) {
        this.announcing = announcing;
        this.beans = beans;
        this.work = work;
        this.records = records;
        this.time = time;
        this.clock = clock;
    }

    @AfterEach
    void nothingIsAnnounced() {
        records.change("delete from member.policy_channel");
        records.change("delete from member.policy_announcement");
        records.change("delete from member.policy_version where not is_first");
    }

    @Test
    void afterItTookForceAServerStartsOnTheFolderThatWasAnnounced() {
        tookForce();
        PolicyBook book = start();
        assertEquals(List.of(FIRST, SECOND), versions(book));
        book.demandAsItWas(SECOND);
    }

    @Test
    void afterItTookForceNoServerStartsOnAnotherFolderNorOnTheVersionBefore() {
        tookForce();
        changeTheFolder();
        PolicyBook book = start();
        assertEquals(List.of(FIRST, SECOND), versions(book));
        PackError refused = assertThrows(PackError.class, () -> book.demandAsItWas(SECOND));
        assertTrue(refused.getMessage().startsWith("The folder policy/2 isn't as it was when this version took force"));
    }

    @Test
    void aServerThatWasStartedOnAnotherFolderBeforeTheDayTakesNothingThoughAnotherOneDid() {
        Instant begins = announcing.toEverybody(SECOND);
        changeTheFolder();
        PolicyBook book = start();
        assertEquals(List.of(FIRST), versions(book));
        putTheFolderBack();
        onItsDay(begins);
        changeTheFolder();
        assertEquals(List.of(FIRST), versions(book));
    }

    private void tookForce() {
        onItsDay(announcing.toEverybody(SECOND));
    }

    private void onItsDay(Instant begins) {
        time.pass(Duration.between(clock.instant(), begins.plusSeconds(1)));
        work.again(FollowAnnouncements.NAME);
        assertEquals(1, records.count("member.policy_announcement where taken_at is not null"));
    }

    private PolicyBook start() {
        PolicyBook book = new Unmanaged<>(beans, PolicyBook.class)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
        book.read();
        return book;
    }

    private static List<VersionNumber> versions(PolicyBook book) {
        return book.read().stream().map(Force::version).toList();
    }

    private void changeTheFolder() {
        announced = records.rows("select fingerprint from member.policy_announcement")
                .getFirst()
                .getFirst();
        setFingerprint("en,zh-CN:" + "0".repeat(64));
    }

    private void putTheFolderBack() {
        setFingerprint(announced);
    }

    private void setFingerprint(String print) {
        records.change("update member.policy_announcement set fingerprint = '" + print + "'");
        records.change("update member.policy_version set fingerprint = '" + print + "' where not is_first");
    }
}
