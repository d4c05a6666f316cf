package org.memberaccounts.vault.door;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextId;

/**
 * A request to read: the actor, the person concerned, the purpose, the attributes and texts, and for staff the case.
 * Every purpose and attribute named is one of the organisation's; unknown ones are bad input and never get here.
 */
public record Disclosure(
        Access by,
        PersonId person,
        PurposeId purpose,
        Set<AttributeId> attributes,
        Set<TextId> texts,
        Optional<UUID> caseId) {
    public Disclosure {
        Objects.requireNonNull(by);
        Objects.requireNonNull(person);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(caseId);
        attributes = Set.copyOf(attributes);
        texts = Set.copyOf(texts);
        if (attributes.isEmpty() && texts.isEmpty()) {
            throw new IllegalArgumentException("A disclosure names at least one attribute or text.");
        }
    }

    /** A request for attributes only. */
    public Disclosure(
            Access by, PersonId person, PurposeId purpose, Set<AttributeId> attributes, Optional<UUID> caseId) {
        this(by, person, purpose, attributes, Set.of(), caseId);
    }

    /**
     * Returns a request in the actor's terms: a kind of text among the attributes, such as {@code case-text}, stands
     * for the text of that kind on the case that they name, or on a request of their own.
     *
     * @param kinds which of the attributes can be kinds of texts
     */
    public static Disclosure onCase(
            Access by,
            PersonId person,
            PurposeId purpose,
            Set<AttributeId> asked,
            Set<AttributeId> kinds,
            Optional<UUID> caseId) {
        Set<TextId> texts = caseId.map(known -> asked.stream()
                        .filter(kinds::contains)
                        .map(kind -> new TextId(kind, known))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        Set<AttributeId> attributes = asked.stream()
                .filter(attribute ->
                        texts.stream().noneMatch(text -> text.kind().equals(attribute)))
                .collect(Collectors.toSet());
        return new Disclosure(by, person, purpose, attributes, texts, caseId);
    }

    /** Returns the names by which the log says what was asked for: attributes, and kinds of texts. */
    Set<AttributeId> names() {
        return Stream.concat(attributes.stream(), texts.stream().map(TextId::kind))
                .collect(Collectors.toSet());
    }

    /** Tells whether the person reads, or somebody who may act for them; the role was judged before. */
    boolean isForThemselves() {
        return Authority.lack(by, person).isEmpty();
    }

    Actor actor() {
        return by.actor();
    }
}
