package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.StaffAddresses;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.notice.Letter;
import org.memberaccounts.notice.Letters;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.wording.Times;
import org.memberaccounts.wording.Wording;

/**
 * Looks, on the day that was announced, whether the version took force. If it didn't, each privacy officer gets a mail,
 * by a job of their own, so that it is one mail even when another one's can't be sent.
 */
@ApplicationScoped
class MissedDay implements JobStep {
    static final String NAME = "tell-of-missed-day";
    private static final String BETWEEN = "/";
    private static final String PAGE = "/privacy/versions";

    private final PolicyBook book;
    private final VersionInForce force;
    private final OfficersJobs officers;
    private final StaffAddresses addresses;
    private final Letters letters;
    private final Organisation organisation;
    private final PublicAddress pages;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    MissedDay(
            PolicyBook book,
            VersionInForce force,
            OfficersJobs officers,
            StaffAddresses addresses,
            Letters letters,
            Organisation organisation,
            PublicAddress pages,
            Identifiers identifiers,
            Clock clock) {
        this.book = book;
        this.force = force;
        this.officers = officers;
        this.addresses = addresses;
        this.letters = letters;
        this.organisation = organisation;
        this.pages = pages;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The data is the announcement's id, and behind it that of an officer's user who is to get the mail. */
    @Override
    public void run(String data, int attempt) {
        String[] parts = data.split(BETWEEN, 2);
        force.refresh();
        missed(UUID.fromString(parts[0])).ifPresent(way -> {
            if (parts.length == 1) {
                officers.schedule(parts[0], addresses.having(StaffRole.PRIVACY_OFFICER));
            } else {
                mail(way, new IdentityId(parts[1]));
            }
        });
    }

    private Optional<PolicyWay> missed(UUID announcement) {
        return book.ways().stream()
                .filter(way -> way.id().equals(announcement))
                .filter(way -> way.withdrawnAt().isEmpty())
                // where it took force on another server only, health says so of this one
                .filter(way -> !way.taken())
                .filter(way -> force.at(clock.instant()).compareTo(way.version()) < 0)
                .findFirst();
    }

    private void mail(PolicyWay way, IdentityId officer) {
        Locale language = organisation.languages().all().getFirst();
        addresses.of(officer).ifPresent(to -> letters.send(identifiers.next(), to, letter(way, language), language));
    }

    private Letter letter(PolicyWay way, Locale language) {
        Wording wording = Wording.beside(MissedDay.class, "Announcements", language);
        String day = new Times(language, organisation.zone()).day(way.inForceOn());
        int version = way.version().value();
        // everybody was told: then it is the folder that isn't what they were told of
        boolean told = way.toldInTime();
        return new Letter(
                wording.say("missed.subject", version),
                List.of(wording.say(told ? "missed.changed" : "missed", version, day)),
                Optional.of(new Letter.Way(wording.sentence("missed.page"), pages.of(PAGE))),
                List.of(wording.sentence(told ? "missed.changed.next" : "missed.next")));
    }

    /** Schedules the jobs, in a transaction of its own or the announcement's. */
    @ApplicationScoped
    static class OfficersJobs {
        private final Jobs jobs;
        private final Organisation organisation;
        private final Clock clock;

        @Inject
        OfficersJobs(Jobs jobs, Organisation organisation, Clock clock) {
            this.jobs = jobs;
            this.organisation = organisation;
            this.clock = clock;
        }

        /** Has somebody look when the announced day begins. */
        @Transactional
        void lookOnTheDay(Announcement announcement) {
            String id = announcement.id().toString();
            jobs.schedule(
                    NAME,
                    id,
                    id,
                    announcement.inForceOn().atStartOfDay(organisation.zone()).toInstant());
        }

        @Transactional
        void cancel(Announcement announcement) {
            jobs.cancel(NAME, announcement.id().toString());
        }

        @Transactional
        void schedule(String announcement, List<IdentityId> officers) {
            officers.stream()
                    .map(officer -> announcement + BETWEEN + officer.value())
                    .forEach(data -> jobs.schedule(NAME, data, data, clock.instant()));
        }
    }
}
