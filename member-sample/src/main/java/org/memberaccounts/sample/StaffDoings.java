package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseReading;
import org.memberaccounts.casework.DocumentReference;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.declaration.DeclarationDesk;
import org.memberaccounts.deletion.DeletionReview;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.identity.StaffRegister;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.trail.LogDesk;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;

/** The acts of the staff at work. */
@ApplicationScoped
class StaffDoings {
    private static final int PAGE = 20;

    private final CaseDesk cases;
    private final CaseKinds kinds;
    private final Approvals approvals;
    private final DeclarationDesk declarations;
    private final DeletionReview decisions;
    private final ReviewDesk reviews;
    private final LogDesk log;
    private final StaffRegister staff;
    private final SignIns signIns;
    private final Door door;
    private final Lookups lookups;
    private final Typing typing;
    private final Clock clock;

    @Inject
    StaffDoings(
            CaseDesk cases,
            CaseKinds kinds,
            Approvals approvals,
            DeclarationDesk declarations,
            DeletionReview decisions,
            ReviewDesk reviews,
            LogDesk log,
            StaffRegister staff,
            SignIns signIns,
            Door door,
            Lookups lookups,
            Typing typing,
            Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.approvals = approvals;
        this.declarations = declarations;
        this.decisions = decisions;
        this.reviews = reviews;
        this.log = log;
        this.staff = staff;
        this.signIns = signIns;
        this.door = door;
        this.lookups = lookups;
        this.typing = typing;
        this.clock = clock;
    }

    void lookUp(Employee agent, Life life, AttributeId by) {
        AsTold.require(
                lookups.find(new Lookup(
                                access(agent),
                                typing.value(by, life.who().everything().get(by))))
                        instanceof LookupAnswer.Found);
    }

    CaseFile openCase(Employee agent, Life life, String kind, Optional<String> text) {
        CaseKind known = kinds.find(kind).orElseThrow();
        Optional<DocumentReference> document = Optional.of("Az-" + life.who().number() + "/26")
                .filter(letter -> known.needsDocument())
                .map(DocumentReference::new);
        return ((CaseDesk.Result.Opened) cases.open(
                        access(agent),
                        life.person(),
                        new NewCase(known, document, text.map(said -> Typing.text(said, CaseDesk.LONGEST_TEXT)))))
                .file();
    }

    void declareNoAccount(Employee employee) {
        AsTold.require(declarations.none(access(employee)) instanceof DeclarationDesk.Result.SaidNone);
    }

    /** Reads on a case; the story has allowed reads and refused ones. */
    void read(Employee agent, CaseFile on, Set<AttributeId> attributes) {
        door.disclose(new Disclosure(
                access(agent),
                on.person().orElseThrow(),
                on.purpose(),
                attributes,
                Optional.of(on.id().value())));
    }

    /** Reads without a case, which the rules refuse. */
    void readWithoutCase(Employee agent, Life life, PurposeId purpose, Set<AttributeId> attributes) {
        door.disclose(new Disclosure(access(agent), life.person(), purpose, attributes, Optional.empty()));
    }

    /** Lets a member begin to work here, and sign in as staff for the first time. */
    void beginWork(Life life) {
        staff.number(signIns.identity(life.person()).orElseThrow());
    }

    ApprovalId askForApproval(Employee agent, CaseFile on) {
        return ((Approvals.Result.Asked) approvals.ask(
                        access(agent), CaseReading.ACT.code(), on.id().value()))
                .file()
                .id();
    }

    void approveCase(Employee lead, ApprovalId id) {
        AsTold.require(approvals.grant(access(lead), id) instanceof Approvals.Result.Granted);
    }

    void declineCase(Employee lead, ApprovalId id) {
        AsTold.require(approvals.decline(access(lead), id) instanceof Approvals.Result.Declined);
    }

    void takeUp(Employee officer, Life life) {
        AsTold.moved(reviews.takeUp(access(officer), DeletionWorkflow.DEFINITION, life.request()));
    }

    void approve(Employee officer, Life life) {
        AsTold.moved(decisions.approve(access(officer), life.request(), justNow()));
    }

    void refuse(Employee officer, Life life, RefusalGround ground, String reasons) {
        AsTold.moved(decisions.refuse(
                access(officer),
                life.request(),
                justNow(),
                ground,
                Typing.text(reasons, DeletionReview.LONGEST_REASONS)));
    }

    void search(Employee auditor, Criteria criteria) {
        AsTold.require(log.search(access(auditor), criteria, Optional.empty(), PAGE) instanceof LogDesk.Result.Found);
    }

    private LastSignIn justNow() {
        return new LastSignIn(Optional.of(clock.instant()));
    }

    Access access(Employee employee) {
        return new Access(
                new Actor.Staff(staff.number(employee.identity()), employee.roles()),
                Browser.at(employee.networkAddress()));
    }
}
