package org.memberaccounts.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.casework.CaseStanding;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.dispute.DisputeReason;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * Writes down the acts with all their values, and does nothing. An act that isn't written down here has nothing to act
 * on, and fails.
 */
final class ToldDoings extends Doings {
    private final List<String> told = new ArrayList<>();
    private int count;
    private final MemberDoings members = new ToldMembers();
    private final CaseDoings cases = new ToldCases();
    private final DisputeDoings disputes = new ToldDisputes();
    private final PhoneDoings phones = new ToldPhones();
    private final StaffDoings staff = new ToldStaff();
    private final SystemDoings systems = new ToldSystems();
    private final VersionDoings versions = new ToldVersions();

    ToldDoings() {
        super(null, null, null, null, null, null, null);
    }

    @Override
    MemberDoings members() {
        return members;
    }

    @Override
    CaseDoings cases() {
        return cases;
    }

    @Override
    DisputeDoings disputes() {
        return disputes;
    }

    @Override
    PhoneDoings phones() {
        return phones;
    }

    @Override
    StaffDoings staff() {
        return staff;
    }

    @Override
    SystemDoings systems() {
        return systems;
    }

    @Override
    VersionDoings versions() {
        return versions;
    }

    List<String> told() {
        return List.copyOf(told);
    }

    void tell(Object... words) {
        told.add(Arrays.toString(words));
    }

    private static String who(Life life) {
        return life.who() + " " + life.who().language() + " "
                + life.who().email().normalised() + " " + life.who().values();
    }

    private static void isHereFromNowOn(Life life) {
        life.became(new PersonId(new UUID(0, life.who().number())));
    }

    private final class ToldMembers extends MemberDoings {
        ToldMembers() {
            super(null, null, null, null, null, null, null, null, null, null);
        }

        @Override
        void forgetPassword(Life life) {
            tell("forget the password", who(life));
        }

        @Override
        void join(Life life) {
            tell("join", who(life));
            isHereFromNowOn(life);
        }

        @Override
        void join(Life life, IdentityId identity) {
            tell("join", who(life), identity);
            isHereFromNowOn(life);
        }

        @Override
        void confirm(Life life) {
            tell("confirm", who(life));
        }

        @Override
        void decline(Life life) {
            tell("decline", who(life));
        }

        @Override
        void decide(Life life, PurposeId purpose, boolean yes) {
            tell("decide", who(life), purpose, yes);
        }

        @Override
        void look(Life life) {
            tell("look", who(life));
        }

        @Override
        void answer(Life life, Map<AttributeId, String> values) {
            tell("answer", who(life), values);
        }

        @Override
        void takeOut(Life life, AttributeId answer) {
            tell("take out", who(life), answer);
        }

        @Override
        void askForDeletion(Life life, DeletionGround ground) {
            tell("ask for deletion", who(life), ground);
        }

        @Override
        void callOff(Life life) {
            tell("call off", who(life));
        }
    }

    private final class ToldDisputes extends DisputeDoings {
        ToldDisputes() {
            super(null, null, null);
        }

        @Override
        void flag(Employee agent, CaseFile on, AttributeId answer, DisputeReason reason, String words) {
            tell("flag as disputed", agent, on, answer, reason, words);
        }

        @Override
        void confirm(Life life) {
            tell("confirm what is disputed", who(life));
        }
    }

    private final class ToldPhones extends PhoneDoings {
        ToldPhones() {
            super(null, null);
        }

        @Override
        void askForCode(Life life) {
            tell("ask for a code", who(life));
        }

        @Override
        void typeCode(Life life) {
            tell("type the code", who(life));
        }
    }

    private CaseFile newCase(Life life, String kind, Optional<Integer> agent) {
        count++;
        return new CaseFile(
                new CaseId(new UUID(0, count)),
                "2026-" + count,
                Optional.of(life.person()),
                kind,
                Purposes.SERVICE,
                Optional.empty(),
                agent,
                Instant.EPOCH,
                Optional.empty(),
                new CaseStanding(WaitsFor.US, Optional.empty(), 0, 0, Optional.empty(), Optional.empty()));
    }

    private final class ToldCases extends CaseDoings {
        ToldCases() {
            super(null, null, null, null, null, null);
        }

        @Override
        CaseFile ask(Life life, String kind, String words) {
            tell("ask", who(life), kind, words);
            return newCase(life, kind, Optional.empty());
        }

        @Override
        void write(Life life, CaseFile on, String words) {
            tell("write", who(life), on, words);
        }

        @Override
        void take(Employee agent, CaseFile file) {
            tell("take", agent, file);
        }

        @Override
        void putBack(Employee agent, CaseFile file, String reason) {
            tell("put back", agent, file, reason);
        }

        @Override
        void cover(Employee agent, CaseFile file, String reason) {
            tell("cover", agent, file, reason);
        }

        @Override
        void note(Employee agent, CaseFile on, String words) {
            tell("note", agent, on, words);
        }

        @Override
        void answer(Employee agent, CaseFile on, String words, WaitsFor then) {
            tell("answer", agent, on, words, then);
        }

        @Override
        void close(Employee agent, CaseFile file, CaseOutcome outcome) {
            tell("close case", agent, file, outcome);
        }

        @Override
        void closeAsDuplicate(Employee agent, CaseFile file, CaseFile original) {
            tell("close as duplicate", agent, file, original);
        }
    }

    private final class ToldStaff extends StaffDoings {
        ToldStaff() {
            super(null, null, null, null, null, null, null, null, null, null, null, null, null);
        }

        @Override
        void lookUp(Employee agent, Life life, AttributeId by) {
            tell("look up", agent, who(life), by);
        }

        @SuppressWarnings("EnumOrdinal") // any number, as long as each agent has their own
        @Override
        CaseFile openCase(Employee agent, Life life, String kind, Optional<String> text) {
            tell("open case", agent, who(life), kind, text);
            return newCase(life, kind, Optional.of(agent.ordinal()));
        }

        @Override
        void read(Employee agent, CaseFile on, Set<AttributeId> attributes) {
            tell("read", agent, on, attributes);
        }

        @Override
        void readWithoutCase(Employee agent, Life life, PurposeId purpose, Set<AttributeId> attributes) {
            tell("read without case", agent, who(life), purpose, attributes);
        }

        @Override
        void beginWork(Life life) {
            tell("begin work", who(life));
        }

        @Override
        void declareNoAccount(Employee employee) {
            tell("declare no account", employee);
        }

        @Override
        ApprovalId askForApproval(Employee agent, CaseFile on) {
            tell("ask for approval", agent, on);
            return new ApprovalId(on.id().value());
        }

        @Override
        void approveCase(Employee lead, ApprovalId id) {
            tell("approve case", lead, id);
        }

        @Override
        void declineCase(Employee lead, ApprovalId id) {
            tell("decline case", lead, id);
        }

        @Override
        void takeUp(Employee officer, Life life) {
            tell("take up", officer, who(life));
        }

        @Override
        void approve(Employee officer, Life life) {
            tell("approve", officer, who(life));
        }

        @Override
        void refuse(Employee officer, Life life, RefusalGround ground, String reasons) {
            tell("refuse", officer, who(life), ground, reasons);
        }

        @Override
        void search(Employee auditor, Criteria criteria) {
            tell("search", auditor, criteria);
        }
    }

    private final class ToldSystems extends SystemDoings {
        ToldSystems() {
            super(null, null, null, null, null, null);
        }

        @Override
        void enrol(Life life) {
            tell("enrol", who(life));
            isHereFromNowOn(life);
        }

        @Override
        void disclose(Life life, PurposeId purpose, Set<AttributeId> attributes) {
            tell("disclose", who(life), purpose, attributes);
        }

        @Override
        void tidyUp() {
            tell("tidy up");
        }
    }

    private final class ToldVersions extends VersionDoings {
        ToldVersions() {
            super(null, null, null, null, null, null, null, null, null, null);
        }

        @Override
        void prepare(Employee officer) {
            tell("prepare a version", officer);
        }

        @Override
        void review(Employee officer) {
            tell("review a version", officer);
        }

        @Override
        void announce(Employee officer) {
            tell("announce a version", officer);
        }

        @Override
        void withdraw(Employee officer) {
            tell("withdraw a version", officer);
        }

        @Override
        void account(Employee officer) {
            tell("account for who could not be told of a version", officer);
        }

        @Override
        void read(Life life) {
            tell("read what changes", who(life));
        }

        @Override
        void answer(Life life, boolean yes) {
            tell("answer what is asked again", who(life), yes);
        }
    }
}
