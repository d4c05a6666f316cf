package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * People with planted values become members and are read, and their values are searched for in everything that the
 * servers have written: the files of the database and its write-ahead log, every log, configuration, deployment and
 * temporary file (VLT-1). As many as {@code -Dplanted.people} says.
 *
 * <p>One value has a place outside the vault: Keycloak knows people by their email. So it isn't searched for in the
 * files of Keycloak's database, which are a folder of their own, nor in the files of the write-ahead log, which both
 * databases share; instead the log is read record by record, and the records of our database are searched. Delivered
 * mail is in the memory of the local mail server and nowhere on disk.
 */
class PlantedValuesIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final WrittenData DATA = new WrittenData(SYSTEM.local());
    private static final int PEOPLE = Integer.getInteger("planted.people", 200);
    private static final int A_GROUP = 25;
    private static final int AT_ONCE = 4;
    /** More codes than these nobody gets from one network address. */
    private static final int ONE_WITH_A_CODE_IN = 10;

    private final List<PlantedPerson> people =
            Stream.generate(PlantedPerson::invent).limit(PEOPLE).toList();

    @Test
    void nothingOnDiskHoldsAPersonalValueInAnyForm() throws Exception {
        String before = DATA.walPosition();
        useAll();
        Traces values = new Traces();
        Traces emails = new Traces();
        for (int i = 0; i < people.size(); i++) {
            people.get(i).plant(values, i);
            people.get(i).plantEmail(emails, i);
        }
        assertTrue(
                DATA.inWal(before, WrittenData.KEYCLOAKS, emails).size() >= PEOPLE,
                "the search finds what is there: the email that Keycloak knows each by");
        Set<String> found = DATA.inWal(before, WrittenData.OURS, emails);
        DATA.flush();
        Path directory = SYSTEM.local().settings().directory();
        found.addAll(DATA.below(directory, values));
        found.addAll(DATA.belowButKeycloaksAndTheLog(directory, emails));
        assertEquals(Set.of(), found);
        assertTrue(
                emails.below(DATA.database(WrittenData.KEYCLOAKS), path -> true).size() >= PEOPLE,
                "it does in files too");
    }

    private void useAll() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int from = 0; from < PEOPLE; from += A_GROUP) {
                List<PlantedPerson> group = people.subList(from, Math.min(PEOPLE, from + A_GROUP));
                PlantedPerson.signUp(SYSTEM, group);
                // a token doesn't last for as long as a thousand people take, and nobody alone may help them so fast
                Api agent = anAgent();
                Api shop = Api.asIntegrator(SYSTEM, "purpose:service-application");
                for (Future<?> one : group.stream()
                        .map(planted -> pool.submit(
                                () -> use(planted, agent, shop, people.indexOf(planted) % ONE_WITH_A_CODE_IN == 0)))
                        .toList()) {
                    one.get();
                }
            }
        }
    }

    private static Api anAgent() {
        String email = "agent-" + UUID.randomUUID() + "@sample.example";
        Keycloak keycloak = new Keycloak(SYSTEM);
        keycloak.signedUp(email);
        keycloak.giveRole(email, "support");
        return Api.signedIn(SYSTEM, email, Keycloak.PASSWORD);
    }

    private static void use(PlantedPerson planted, Api agent, Api shop, boolean proves) {
        Api account = planted.signIn(SYSTEM);
        UUID person = planted.join(account);
        if (proves) {
            planted.provesNumber(SYSTEM, account);
        }
        planted.isHelped(agent, person);
        planted.isServed(shop);
    }
}
