package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.memberaccounts.purpose.Purpose;

/** Counts of people by what they said, for officers; nobody is named. */
@ApplicationScoped
public class ConsentCounts {
    private static final String CONCERNED = """
                select count(distinct newest.person_id)
                from (select distinct on (d.person_id, d.purpose) d.person_id, d.given
                      from member.consent_that_counts d
                      where d.purpose || ':' || d.text_version = any(string_to_array(?1, ' '))
                      order by d.person_id, d.purpose, d.decided_at desc, d.id desc) newest
                where newest.given""";
    private static final String RENEWED = """
                select count(*), count(*) filter (where said.given), count(*) filter (where not said.given)
                from (select distinct on (d.person_id) d.person_id, d.given
                      from member.consent_that_counts d where d.purpose = ?1 and d.text_version = ?2
                      order by d.person_id, d.decided_at desc, d.id desc) agreed
                left join lateral (
                    select c.given from member.consent_that_counts c
                    where c.person_id = agreed.person_id and c.purpose = ?1 and c.text_version = ?3
                    order by c.decided_at desc, c.id desc limit 1) said on true
                where agreed.given""";

    /**
     * The people who agreed to a text, and what they have said to the one after it.
     *
     * @param agreed all of them
     */
    public record Renewed(long agreed, long yes, long no) {
        /** Returns how many have said nothing yet. */
        public long open() {
            return agreed - yes - no;
        }
    }

    private final EntityManager entityManager;

    @Inject
    ConsentCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Counts those who say yes to any of these texts, each person once. */
    public long concerned(List<Purpose> texts) {
        return ((Number) entityManager
                        .createNativeQuery(CONCERNED)
                        .setParameter(
                                1,
                                String.join(
                                        " ",
                                        texts.stream()
                                                .map(text -> text.id() + ":" + text.textVersion())
                                                .toList()))
                        .getSingleResult())
                .longValue();
    }

    /** Counts what those who agreed to a text have said to the one after it. */
    public Renewed renewed(Purpose before, Purpose after) {
        Object[] counts = (Object[]) entityManager
                .createNativeQuery(RENEWED)
                .setParameter(1, before.id().value())
                .setParameter(2, before.textVersion())
                .setParameter(3, after.textVersion())
                .getSingleResult();
        return new Renewed(
                ((Number) counts[0]).longValue(), ((Number) counts[1]).longValue(), ((Number) counts[2]).longValue());
    }
}
