package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.ColleagueCases;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.identity.StaffRegister;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.jobs.DueJobs;
import org.memberaccounts.member.Completion;
import org.memberaccounts.member.Correction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.Readiness;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.request.Moving;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.trail.LogDesk;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;

/**
 * What people and staff do, through the same desks that pages and API use. Whatever comes out other than the story says
 * stops it.
 */
@ApplicationScoped
class Doings {
    private static final String BROWSER = "Mozilla/5.0 (sample)";
    private static final String PROGRAM = "sample-integrator/1.4";
    private static final String OTHER_SYSTEM = "sample-integrator";
    private static final String TIDYING = "end-invitations";
    private static final int PAGE = 20;

    private final KeycloakUsers users;
    private final Memberships memberships;
    private final Invitations invitations;
    private final ConsentRegister consents;
    private final Organisation organisation;
    private final CaseDesk cases;
    private final CaseKinds kinds;
    private final DeletionDesk deletions;
    private final DeletionReview decisions;
    private final ReviewDesk reviews;
    private final LogDesk log;
    private final PairwiseIds pairwise;
    private final StaffRegister staff;
    private final SignIns signIns;
    private final Approvals approvals;
    private final DueJobs jobs;
    private final Door door;
    private final Lookups lookups;
    private final Clock clock;

    @Inject
    Doings(
            KeycloakUsers users,
            Memberships memberships,
            Invitations invitations,
            ConsentRegister consents,
            Organisation organisation,
            CaseDesk cases,
            CaseKinds kinds,
            DeletionDesk deletions,
            DeletionReview decisions,
            ReviewDesk reviews,
            LogDesk log,
            PairwiseIds pairwise,
            StaffRegister staff,
            SignIns signIns,
            Approvals approvals,
            DueJobs jobs,
            Door door,
            Lookups lookups,
            Clock clock) {
        this.users = users;
        this.memberships = memberships;
        this.invitations = invitations;
        this.consents = consents;
        this.organisation = organisation;
        this.cases = cases;
        this.kinds = kinds;
        this.deletions = deletions;
        this.decisions = decisions;
        this.reviews = reviews;
        this.log = log;
        this.pairwise = pairwise;
        this.staff = staff;
        this.signIns = signIns;
        this.approvals = approvals;
        this.jobs = jobs;
        this.door = door;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** Signs up and completes the membership. */
    void join(Life life) {
        SamplePerson who = life.who();
        join(
                life,
                users.add(who.email(), who.language())
                        .orElseThrow(() -> new IllegalStateException(
                                "Keycloak has users of an earlier sample. Begin anew with an empty one.")));
    }

    /** The same for somebody who has an account already. */
    void join(Life life, IdentityId identity) {
        SamplePerson who = life.who();
        Completion result = memberships.complete(
                new Access(new Actor.Visitor(), browser(life.networkAddress())),
                identity,
                new Readiness.Ready(withAddress(who)),
                who.language());
        life.became(((Completion.Completed) result).person());
    }

    /** Another system enrols them; Keycloak writes to them. */
    void enrol(Life life) {
        Actor.Integrator system = otherSystem();
        PersonId person = invitations
                .enrol(
                        program(system),
                        system,
                        withAddress(life.who()),
                        life.who().language())
                .person();
        invitations.invite(person);
        life.became(person);
    }

    void confirm(Life life) {
        require(invitations.confirm(self(life), life.person()));
    }

    void decline(Life life) {
        require(invitations.decline(self(life), life.person()));
    }

    private static Map<AttributeId, String> withAddress(SamplePerson who) {
        Map<AttributeId, String> values = new HashMap<>(who.values());
        values.put(AttributeId.EMAIL, who.email().normalised());
        return values;
    }

    void decide(Life life, PurposeId purpose, boolean yes) {
        ConsentRegister.Result result = consents.decide(
                self(life), life.person(), purpose, yes, life.who().language());
        require(result instanceof ConsentRegister.Result.Recorded
                || result instanceof ConsentRegister.Result.Unchanged);
    }

    /** Opens their own page. */
    void look(Life life) {
        Set<AttributeId> all =
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet());
        door.disclose(new Disclosure(self(life), life.person(), PurposeCatalogue.SELF_ACCESS, all, Optional.empty()));
    }

    void correct(Life life, Map<AttributeId, String> values) {
        require(
                memberships.correct(self(life), life.person(), Optional.empty(), values, Set.of())
                        instanceof Correction.Corrected);
    }

    void lookUp(Employee agent, Life life, AttributeId by) {
        require(
                lookups.find(new Lookup(
                                access(agent), by, withAddress(life.who()).get(by)))
                        instanceof LookupAnswer.Found);
    }

    CaseFile openCase(Employee agent, Life life, String kind, Optional<String> text) {
        return ((CaseDesk.Result.Opened) cases.open(
                        access(agent), life.person(), kinds.find(kind).orElseThrow(), text))
                .file();
    }

    /** Allowed or refused: both are the story's. */
    void read(Employee agent, CaseFile on, Set<AttributeId> attributes) {
        door.disclose(new Disclosure(
                access(agent),
                on.person().orElseThrow(),
                on.purpose(),
                attributes,
                Optional.of(on.id().value())));
    }

    /** What the rules refuse. */
    void readWithoutCase(Employee agent, Life life, PurposeId purpose, Set<AttributeId> attributes) {
        door.disclose(new Disclosure(access(agent), life.person(), purpose, attributes, Optional.empty()));
    }

    /** Begins to work here and signs in as staff for the first time. */
    void beginWork(Life life) {
        staff.number(signIns.identity(life.person()).orElseThrow());
    }

    ApprovalId askForApproval(Employee agent, CaseFile on) {
        return ((Approvals.Result.Asked)
                        approvals.ask(access(agent), ColleagueCases.ACT, on.id().value()))
                .file()
                .id();
    }

    void approveCase(Employee lead, ApprovalId id) {
        require(approvals.grant(access(lead), id) instanceof Approvals.Result.Granted);
    }

    void declineCase(Employee lead, ApprovalId id) {
        require(approvals.decline(access(lead), id) instanceof Approvals.Result.Declined);
    }

    void closeCase(Employee agent, CaseId id) {
        require(cases.close(access(agent), id) instanceof CaseDesk.Result.Closed);
    }

    /** The other system finds them and reads, or is refused. */
    void disclose(Life life, PurposeId purpose, Set<AttributeId> attributes) {
        Actor.Integrator system = otherSystem();
        if (lookups.find(new Lookup(
                        program(system), AttributeId.EMAIL, life.who().email().normalised()))
                instanceof LookupAnswer.Found found) {
            for (PersonId person : found.people()) {
                UUID theirs = pairwise.idFor(system, person);
                door.disclose(new Disclosure(
                        program(system),
                        pairwise.person(system, theirs).orElseThrow(),
                        purpose,
                        attributes,
                        Optional.empty()));
            }
        }
    }

    void askForDeletion(Life life, DeletionGround ground) {
        DeletionDesk.Asking asking = deletions.ask(
                self(life), life.person(), justNow(), ground, life.who().language());
        life.asked(((DeletionDesk.Asking.Asked) asking).file().request().id());
    }

    void callOff(Life life) {
        moved(deletions.callOff(self(life), life.request()));
    }

    void takeUp(Employee officer, Life life) {
        moved(reviews.takeUp(access(officer), DeletionWorkflow.DEFINITION, life.request()));
    }

    void approve(Employee officer, Life life) {
        moved(decisions.approve(access(officer), life.request(), justNow()));
    }

    void refuse(Employee officer, Life life, RefusalGround ground, String reasons) {
        moved(decisions.refuse(access(officer), life.request(), justNow(), ground, reasons));
    }

    void search(Employee auditor, Criteria criteria) {
        require(log.search(access(auditor), criteria, Optional.empty(), PAGE) instanceof LogDesk.Result.Found);
    }

    void tidyUp() {
        jobs.runRecurring(TIDYING);
    }

    private LastSignIn justNow() {
        return new LastSignIn(Optional.of(clock.instant()));
    }

    private static void moved(Moving result) {
        require(result instanceof Moving.Moved);
    }

    private static void require(boolean asTold) {
        if (!asTold) {
            throw new IllegalStateException("Something came out otherwise than the story says.");
        }
    }

    private Access self(Life life) {
        return new Access(new Actor.Member(life.person()), browser(life.networkAddress()));
    }

    private Access access(Employee employee) {
        return new Access(
                new Actor.Staff(staff.number(employee.identity()), employee.roles()),
                browser(employee.networkAddress()));
    }

    private static Actor.Integrator otherSystem() {
        return new Actor.Integrator(
                OTHER_SYSTEM,
                Set.of(Purposes.SERVICE, Purposes.PREFERENCES, Purposes.ADVERTISING, PurposeCatalogue.NOTICES));
    }

    private static Access program(Actor.Integrator system) {
        return new Access(
                system,
                new Via(
                        OTHER_SYSTEM,
                        Channel.API,
                        new Detail(Optional.of("198.51.100.7"), Optional.of(PROGRAM), Map.of())));
    }

    private static Via browser(String networkAddress) {
        return new Via(
                "member-web", Channel.WEB, new Detail(Optional.of(networkAddress), Optional.of(BROWSER), Map.of()));
    }
}
