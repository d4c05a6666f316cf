package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.notice.LanguageBook;
import org.memberaccounts.person.PersonId;

/** The languages that members joined in. */
@ApplicationScoped
class MemberLanguages implements LanguageBook {
    private final EntityManager entityManager;

    @Inject
    MemberLanguages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Locale> language(PersonId person) {
        return Optional.ofNullable(entityManager.find(Membership.class, person.value()))
                .map(Membership::language);
    }
}
