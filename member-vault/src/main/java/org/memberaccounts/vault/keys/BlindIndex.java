package org.memberaccounts.vault.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.memberaccounts.person.PersonId;

/**
 * Finds people by exact values without keeping the values: tag = HMAC-SHA-256(index key of the epoch, kind ‖ 0x00 ‖
 * value). A value has a tag of each epoch whose keys exist when it is kept: one, or two while an epoch changes, so that
 * it has one in common with values that were kept before the new epoch began.
 */
@ApplicationScoped
public class BlindIndex {
    /** The kind of the tag that leads from a pseudonym to the person. */
    public static final String SUBJECT = "subject";

    private static final int TAG_BYTES = 32;
    private static final String PUT = """
        insert into member.index_tag (person_id, kind, epoch, tag) values (?1, ?2, ?3, ?4)
        on conflict (person_id, kind, epoch) do update set tag = excluded.tag\
        """;
    private static final String REMOVE_OTHERS = """
        delete from member.index_tag where person_id = ?1 and kind = ?2 and epoch <> all(?3)\
        """;

    private final EntityManager entityManager;
    private final MasterKeys masterKeys;

    @Inject
    BlindIndex(EntityManager entityManager, MasterKeys masterKeys) {
        this.entityManager = entityManager;
        this.masterKeys = masterKeys;
    }

    /** Makes a person findable by this value, in place of an earlier one of the kind. */
    public void put(PersonId person, String kind, String value) {
        masterKeys
                .epochs()
                .forEach(epoch -> entityManager
                        .createNativeQuery(PUT)
                        .setParameter(1, person.value())
                        .setParameter(2, kind)
                        .setParameter(3, epoch)
                        .setParameter(4, tag(epoch, kind, value))
                        .executeUpdate());
        if (masterKeys.epochs().first() > 1) {
            // those of epochs whose keys are gone would go on saying that people share what they had then
            entityManager
                    .createNativeQuery(REMOVE_OTHERS)
                    .setParameter(1, person.value())
                    .setParameter(2, kind)
                    .setParameter(3, masterKeys.epochs().toArray(Integer[]::new))
                    .executeUpdate();
        }
    }

    /** Removes every value of this kind that a person could be found by. */
    public void remove(PersonId person, String kind) {
        entityManager
                .createQuery("delete from IndexTag t where t.person = :person and t.kind = :kind")
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .executeUpdate();
    }

    /** Finds all people who have exactly this value. */
    public List<PersonId> find(String kind, String value) {
        Stream<byte[]> tags = masterKeys.epochs().stream().map(epoch -> tag(epoch, kind, value));
        return entityManager
                .createQuery(
                        "select distinct t.person from IndexTag t where t.tag in :tags and t.kind = :kind", UUID.class)
                .setParameter("tags", tags.toList())
                .setParameter("kind", kind)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Returns the tag of the value that a person can be found by, the same for everybody who has it: that of the oldest
     * epoch whose keys exist. Empty where there is none.
     */
    public Optional<byte[]> tag(PersonId person, String kind) {
        return entityManager
                .createQuery(
                        "select t.tag from IndexTag t where t.person = :person and t.kind = :kind and t.epoch in"
                                + " :epochs order by t.epoch",
                        byte[].class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter("epochs", masterKeys.epochs())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Finds everybody else who can be found by the same value of this kind. */
    public List<PersonId> sharing(PersonId person, String kind) {
        return entityManager
                .createQuery(
                        "select distinct o.person from IndexTag t, IndexTag o where t.person = :person and t.kind ="
                                + " :kind and o.tag = t.tag and o.kind = t.kind and o.person <> t.person",
                        UUID.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    private byte[] tag(int epoch, String kind, String value) {
        try {
            return masterKeys.index(epoch).compute((kind + '\0' + value).getBytes(StandardCharsets.UTF_8), TAG_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An index tag can't be made.", e);
        }
    }
}
