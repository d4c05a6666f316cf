package org.memberaccounts.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.MarkName;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.keys.BlindIndex;
import org.memberaccounts.vault.keys.KeyRing;
import org.memberaccounts.vault.keys.PersonKey;
import org.memberaccounts.vault.keys.Slot;

/** Stores personal data: sealed, in the caller's transaction. No value comes back out here; the door does that. */
@ApplicationScoped
public class Vault {
    /** The attributes that a person can be found by, exactly (VLT-3). */
    public static final Set<AttributeId> INDEXED = Set.of(AttributeId.PHONE, AttributeId.EMAIL);

    private final EntityManager entityManager;
    private final KeyRing keys;
    private final BlindIndex index;
    private final SealedValues sealedValues;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Vault(
            EntityManager entityManager,
            KeyRing keys,
            BlindIndex index,
            SealedValues sealedValues,
            Identifiers identifiers,
            Clock clock) {
        this.entityManager = entityManager;
        this.keys = keys;
        this.index = index;
        this.sealedValues = sealedValues;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Begins a person: their id, their key, and their pseudonym. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PersonId admit() {
        PersonId person = new PersonId(identifiers.next());
        PersonKey key = PersonKey.generate(person);
        entityManager.persist(new Person(person, clock.instant()));
        entityManager.flush();
        keys.add(person, key);
        index.put(person, BlindIndex.SUBJECT, key.subject().toString());
        return person;
    }

    /** Returns the names of the attributes that are held of a person; no value is opened for it. */
    @Transactional
    public Set<AttributeId> held(PersonId person) {
        return sealedValues.held(person);
    }

    /** Seals these values, each in place of an earlier one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seal(PersonId person, CheckedValues values) {
        PersonKey key = keys.get(person);
        Map<Slot, byte[]> sealed = new TreeMap<>(Comparator.comparing(Slot::name));
        values.forEach(value -> {
            Slot slot = Slot.of(value.attribute());
            sealed.put(slot, key.seal(slot, value.value()));
            if (INDEXED.contains(value.attribute())) {
                index.put(person, value.attribute().value(), value.normalised());
            }
        });
        sealedValues.put(person, sealed);
    }

    /** Deletes values that a person has taken out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(PersonId person, Set<AttributeId> attributes) {
        sealedValues.remove(person, attributes.stream().map(Slot::of).collect(Collectors.toSet()));
        attributes.stream().filter(INDEXED::contains).forEach(attribute -> index.remove(person, attribute.value()));
    }

    /**
     * Seals an indexed value if it differs from the one that is there, which isn't opened for this, and if the person
     * still exists.
     *
     * @return true if there was another value, or none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean sealIfOther(PersonId person, CheckedValue value) {
        boolean other = !has(person, value) && keys.find(person).isPresent();
        if (other) {
            seal(person, CheckedValues.of(value));
        }
        return other;
    }

    /** Tells whether a person has this indexed value, which isn't opened for this. */
    public boolean has(PersonId person, CheckedValue value) {
        return having(value).contains(person);
    }

    /** Finds everybody who has this indexed value, which isn't opened for this. */
    public List<PersonId> having(CheckedValue value) {
        return index.find(value.attribute().value(), value.normalised());
    }

    /**
     * Returns a mark of an indexed value, the same for everybody who has it; nobody can make it without the keys, and
     * the value isn't opened for it. Empty where the person has none.
     */
    public Optional<byte[]> mark(PersonId person, AttributeId attribute) {
        return index.tag(person, attribute.value());
    }

    /**
     * Keeps a mark of a value under a name of a feature's own, in place of an earlier one. It stays when the person's
     * value changes, and goes with the person.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepMark(PersonId person, MarkName name, CheckedValue value) {
        index.put(person, name.value(), value.normalised());
    }

    /** Finds everybody of whom a mark of this value is kept under this name. */
    public List<PersonId> marked(MarkName name, CheckedValue value) {
        return index.find(name.value(), value.normalised());
    }

    /** Finds everybody else who has the same indexed value, which isn't opened for this. */
    public List<PersonId> sharing(PersonId person, AttributeId attribute) {
        return index.sharing(person, attribute.value());
    }

    /**
     * Seals a feature's text under the key of the person it is about, in place of an earlier one. It goes with the
     * person's sealed values.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sealText(PersonId person, TextId text, ScreenedText words) {
        sealText(person, text, words.value());
    }

    /** Seals a value of the person's in the same way, which a feature keeps for a time under a name of its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sealText(PersonId person, TextId text, CheckedValue value) {
        sealText(person, text, value.value());
    }

    /** Seals a text of our own about the person in the same way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sealText(PersonId person, TextId text, OwnWords words) {
        sealText(person, text, words.words());
    }

    private void sealText(PersonId person, TextId text, String words) {
        Slot slot = Slot.of(text);
        sealedValues.put(person, Map.of(slot, keys.get(person).seal(slot, words)));
    }

    /** Deletes a feature's text while the person stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clearText(PersonId person, TextId text) {
        sealedValues.remove(person, Set.of(Slot.of(text)));
    }
}
