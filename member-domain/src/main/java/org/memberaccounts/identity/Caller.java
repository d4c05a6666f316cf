package org.memberaccounts.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.person.PersonId;

/** The caller of this request: taken from the session's sign-in or the bearer token, and from nothing else. */
@RequestScoped
public class Caller {
    private final HttpServletRequest request;
    private final RequestToken token;
    private final SignIns signIns;
    private final StaffRegister staff;
    private final Rights rights;
    private final Clock clock;
    private Actor actor;
    private KnownUser user;

    @Inject
    Caller(HttpServletRequest request, SignIns signIns, StaffRegister staff, GrantBook book, Clock clock) {
        this.request = request;
        this.token = new RequestToken(request);
        this.rights = new Rights(token, book);
        this.signIns = signIns;
        this.staff = staff;
        this.clock = clock;
    }

    /** Tells whether anybody is signed in. */
    public boolean isSignedIn() {
        return token.isThere();
    }

    /** Returns the Keycloak user of this request. */
    public IdentityId identity() {
        return token.identity();
    }

    /**
     * Finds the account that this request opens, once membership was completed; none while Keycloak has disabled or
     * lost the user. Everybody opens their own account: no other code says whose account a sign-in opens.
     */
    public Optional<OpenedAccount> account() {
        return person().map(person -> new OpenedAccount(new Access(new Actor.Member(person), via()), person));
    }

    /** Finds the person that this user is. */
    private Optional<PersonId> person() {
        return isSignedIn() ? user().person() : Optional.empty();
    }

    /**
     * Tells whether the token may be no good any more, or not yet, so that {@link Standings} must be asked: the person
     * is shut out, as Keycloak disabled or lost the user or the person is being erased; the rights are over; or it says
     * more than we know.
     */
    public boolean isInDoubt() {
        return isSignedIn()
                && (rights.over().isPresent()
                        || !rights.unknown().isEmpty()
                        || !rights.isIntegrator() && user().shutOut());
    }

    /** Returns the rights that the token gives. */
    Rights rights() {
        return rights;
    }

    /** Returns the user, asked for once a request; several parts of its beginning need it. */
    private KnownUser user() {
        if (user == null) {
            user = signIns.user(identity());
        }
        return user;
    }

    /**
     * Returns the actor that this caller is: staff come first, since staff act here as staff; members act as
     * themselves.
     */
    public Actor actor() {
        if (actor == null) {
            actor = readActor();
        }
        return actor;
    }

    /** Finds the caller as a member of staff, if they are one. */
    public Optional<Actor.Staff> staff() {
        return actor() instanceof Actor.Staff member ? Optional.of(member) : Optional.empty();
    }

    public boolean has(StaffRole role) {
        return staffRoles().contains(role);
    }

    private Set<StaffRole> staffRoles() {
        return isSignedIn() ? rights.staffRoles() : Set.of();
    }

    /** Tells whether the caller has roles that one person may not hold together; such a caller may do nothing here. */
    public boolean hasConflictingRoles() {
        return StaffRole.conflict(staffRoles());
    }

    /** Tells whether this is a person's own account; systems and staff accounts don't become members. */
    public boolean mayBecomeMember() {
        return isSignedIn() && !rights.claimsWork();
    }

    /** Finds the calling system, if its token lets it enrol people. */
    public Optional<Actor.Integrator> enrolling() {
        return actor() instanceof Actor.Integrator integrator && rights.mayEnrol()
                ? Optional.of(integrator)
                : Optional.empty();
    }

    /** Returns who asks, for everything that is put on record. */
    public Access access() {
        return new Access(actor(), via());
    }

    /** Returns the caller's last proof of who they are. */
    public LastSignIn lastSignIn() {
        return token.lastSignIn();
    }

    /** Tells whether that proof is no older than this. */
    public boolean signedInWithin(Duration maxAge) {
        return lastSignIn().isWithin(maxAge, clock.instant());
    }

    /**
     * Finds the address where a browser ends the sign-in as well (OpenID Connect RP-Initiated Logout 1.0); empty
     * without a sign-in.
     *
     * @param then the address of ours to come back to
     */
    public Optional<String> signOutAddress(String then) {
        return token.signOutAddress(then);
    }

    /**
     * Returns the address at Keycloak where the person changes something of their sign-in; empty without one.
     *
     * @param then the address of ours to come back to
     */
    public Optional<String> changeAddress(SignInChange change, String then) {
        return token.actionAddress(change.action(), then);
    }

    private Actor readActor() {
        if (hasConflictingRoles()) {
            return new Actor.Visitor();
        }
        Set<StaffRole> roles = staffRoles();
        if (!roles.isEmpty()) {
            return new Actor.Staff(user().staffNumber().orElseGet(() -> staff.number(identity())), roles);
        }
        if (isSignedIn() && rights.isIntegrator()) {
            return new Actor.Integrator(token.client(), rights.purposes());
        }
        return person().<Actor>map(Actor.Member::new).orElseGet(Actor.Visitor::new);
    }

    /** Returns the way this request came in. */
    public Via via() {
        return new Via(
                token.client(),
                token.isForApi() ? Channel.API : Channel.WEB,
                new Detail(
                        Optional.ofNullable(request.getRemoteAddr()),
                        Program.named(request.getHeader("User-Agent")),
                        Map.of()));
    }
}
