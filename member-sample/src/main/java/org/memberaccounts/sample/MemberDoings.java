package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.member.Completion;
import org.memberaccounts.member.Correction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.Readiness;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.signup.LinkPurpose;
import org.memberaccounts.signup.SignUpDesk;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** The acts that people do for themselves. */
@ApplicationScoped
class MemberDoings {
    private final KeycloakUsers users;
    private final SignUpDesk signUps;
    private final Memberships memberships;
    private final Invitations invitations;
    private final ConsentRegister consents;
    private final Organisation organisation;
    private final DeletionDesk deletions;
    private final Door door;
    private final Typing typing;
    private final Clock clock;

    @Inject
    MemberDoings(
            KeycloakUsers users,
            SignUpDesk signUps,
            Memberships memberships,
            Invitations invitations,
            ConsentRegister consents,
            Organisation organisation,
            DeletionDesk deletions,
            Door door,
            Typing typing,
            Clock clock) {
        this.users = users;
        this.signUps = signUps;
        this.memberships = memberships;
        this.invitations = invitations;
        this.consents = consents;
        this.organisation = organisation;
        this.deletions = deletions;
        this.door = door;
        this.typing = typing;
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

    /** Completes the membership of somebody who has an account already. */
    void join(Life life, IdentityId identity) {
        SamplePerson who = life.who();
        Completion result = memberships.complete(
                new Access(new Actor.Visitor(), Browser.at(life.networkAddress())),
                identity,
                new Readiness.Ready(typing.values(who.everything())),
                who.language());
        life.became(((Completion.Completed) result).person());
    }

    /** Forgets the password, and asks for a link to choose another. */
    void forgetPassword(Life life) {
        Access visitor = new Access(new Actor.Visitor(), Browser.at(life.networkAddress()));
        signUps.ask(
                visitor, life.who().email(), LinkPurpose.PASSWORD, life.who().language());
    }

    void confirm(Life life) {
        AsTold.require(invitations.confirm(life.access(), life.person()));
    }

    void decline(Life life) {
        AsTold.require(invitations.decline(life.access(), life.person()));
    }

    void decide(Life life, PurposeId purpose, boolean yes) {
        ConsentRegister.Result result = consents.decide(
                life.access(), life.person(), purpose, yes, life.who().language());
        AsTold.require(result instanceof ConsentRegister.Result.Recorded
                || result instanceof ConsentRegister.Result.Unchanged);
    }

    /** Opens the person's own page. */
    void look(Life life) {
        Set<AttributeId> all =
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet());
        door.disclose(new Disclosure(life.access(), life.person(), PurposeId.SELF_ACCESS, all, Optional.empty()));
    }

    /** Gives another answer, or one for the first time. */
    void answer(Life life, Map<AttributeId, String> values) {
        correct(life, typing.values(values), Set.of());
    }

    void takeOut(Life life, AttributeId answer) {
        correct(life, CheckedValues.of(), Set.of(answer));
    }

    private void correct(Life life, CheckedValues values, Set<AttributeId> cleared) {
        AsTold.require(
                memberships.correct(life.access(), life.person(), Optional.empty(), values, cleared)
                        instanceof Correction.Corrected);
    }

    void askForDeletion(Life life, DeletionGround ground) {
        DeletionDesk.Asking asking = deletions.ask(
                life.access(), life.person(), justNow(), ground, life.who().language());
        life.asked(((DeletionDesk.Asking.Asked) asking).file().request().id());
    }

    void callOff(Life life) {
        AsTold.moved(deletions.callOff(life.access(), life.request()));
    }

    private LastSignIn justNow() {
        return new LastSignIn(Optional.of(clock.instant()));
    }
}
