package org.memberaccounts.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;

/**
 * Looks through every table that has a column for a person, whichever feature made it, and through the jobs that wait.
 * By then only the erasure itself still refers to the person.
 */
@ApplicationScoped
class PointerScan implements ErasureTarget {
    private static final String COLUMN = "person_id";
    private static final String OWN_TABLE = "erasure";

    private final EntityManager entityManager;
    private final Jobs jobs;

    @Inject
    PointerScan(EntityManager entityManager, Jobs jobs) {
        this.entityManager = entityManager;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "scan-for-leftovers";
    }

    @Override
    public Stage stage() {
        return Stage.SCAN;
    }

    /** @throws IllegalStateException when something is left; names the tables, never the person */
    @Override
    public Evidence erase(PersonId person) {
        List<String> tables = tables();
        List<String> leading =
                tables.stream().filter(table -> leads(table, person)).toList();
        if (!leading.isEmpty() || jobs.isMentioned(person.toString())) {
            throw new IllegalStateException("Something still leads to a person who is being erased: " + leading);
        }
        return new Evidence(Evidence.How.NOTHING_FOUND, tables.size());
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        return entityManager
                .createNativeQuery(
                        "select table_name::text from information_schema.columns where table_schema = 'member' and"
                                + " column_name = ?1 and table_name <> ?2 order by 1",
                        String.class)
                .setParameter(1, COLUMN)
                .setParameter(2, OWN_TABLE)
                .getResultList();
    }

    /**
     * Tells whether a table still refers to the person. The table's name comes from the catalogue, never from a
     * request.
     */
    private boolean leads(String table, PersonId person) {
        return !entityManager
                .createNativeQuery("select 1 from member.\"" + table + "\" where " + COLUMN + " = ?1 limit 1")
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }
}
