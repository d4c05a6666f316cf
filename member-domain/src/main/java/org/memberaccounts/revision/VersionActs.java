package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.memberaccounts.organisation.Fingerprint;
import org.memberaccounts.version.VersionNumber;

/** The database's functions that lead a version on its way; they keep the rules whoever calls them. */
@ApplicationScoped
class VersionActs {
    private final EntityManager entityManager;

    @Inject
    VersionActs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void prepare(VersionNumber version, Fingerprint fingerprint, int officer, Instant at) {
        call("prepare_policy(?1, ?2, ?3, ?4)", version.value(), fingerprint.value(), officer, at);
    }

    void review(VersionNumber version, Fingerprint fingerprint, int officer, Instant at) {
        call("review_policy(?1, ?2, ?3, ?4)", version.value(), fingerprint.value(), officer, at);
    }

    void announce(
            UUID id,
            VersionNumber version,
            Fingerprint fingerprint,
            int officer,
            Instant at,
            boolean matters,
            int days,
            ZoneId zone,
            LocalDate inForceOn,
            List<String> channels) {
        call(
                "announce_policy(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, string_to_array(?10, ' '))",
                id,
                version.value(),
                fingerprint.value(),
                officer,
                at,
                matters,
                days,
                zone.getId(),
                inForceOn,
                String.join(" ", channels));
    }

    void complete(UUID announcement, String channel, Instant at) {
        call("complete_policy_channel(?1, ?2, ?3)", announcement, channel, at);
    }

    void withdraw(UUID announcement, int officer, Instant at) {
        call("withdraw_policy(?1, ?2, ?3)", announcement, officer, at);
    }

    /** Keeps that a version is in force by now; returns false if that was kept before, or it isn't. */
    boolean take(UUID announcement, Instant at) {
        return (Boolean) entityManager
                .createNativeQuery("select member.take_policy(?1, ?2)")
                .setParameter(1, announcement)
                .setParameter(2, at)
                .getSingleResult();
    }

    private void call(String function, Object... arguments) {
        var query = entityManager.createNativeQuery("select 1 from member." + function);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        query.getSingleResult();
    }
}
