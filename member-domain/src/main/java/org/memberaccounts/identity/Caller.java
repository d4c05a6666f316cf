package org.memberaccounts.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.person.PersonId;

/** The one who makes this request: from the session's sign-in or the bearer token, and from nothing else. */
@RequestScoped
public class Caller {
    private static final String INTEGRATOR = "integrator";

    private final HttpServletRequest request;
    private final RequestToken token;
    private final SignIns signIns;
    private final StaffRegister staff;
    private final Clock clock;
    private Actor actor;
    private KnownUser user;

    @Inject
    Caller(HttpServletRequest request, SignIns signIns, StaffRegister staff, Clock clock) {
        this.request = request;
        this.token = new RequestToken(request);
        this.signIns = signIns;
        this.staff = staff;
        this.clock = clock;
    }

    /** Whether somebody is signed in at all. */
    public boolean isSignedIn() {
        return token.isThere();
    }

    /** The Keycloak user of this request. */
    public IdentityId identity() {
        return token.identity();
    }

    /**
     * The account that this request opens, once membership was completed; none while Keycloak has disabled or lost the
     * user. Everybody opens their own: here alone it is said whose account a sign-in opens.
     */
    public Optional<OpenedAccount> account() {
        return person().map(person -> new OpenedAccount(new Access(new Actor.Member(person), via()), person));
    }

    /** The person this user is. */
    private Optional<PersonId> person() {
        return isSignedIn() ? user().person() : Optional.empty();
    }

    /**
     * Whether the person this user is may not act any more: disabled or lost by Keycloak, or being erased. A session or
     * a token of before opens nothing.
     */
    public boolean isShutOut() {
        return isSignedIn() && !isIn(INTEGRATOR) && user().shutOut();
    }

    /**
     * Whether this is staff without a number so far: a token may outlive its user, and whoever is gone is given none.
     */
    public boolean isNewStaff() {
        return !staffRoles().isEmpty() && user().staffNumber().isEmpty();
    }

    /** Asked once a request; several things that begin one want to know. */
    private KnownUser user() {
        if (user == null) {
            user = signIns.user(identity());
        }
        return user;
    }

    /** How the vault knows this caller: staff first, since staff work here as staff; members as themselves. */
    public Actor actor() {
        if (actor == null) {
            actor = readActor();
        }
        return actor;
    }

    /** The caller as a member of the staff, if they are. */
    public Optional<Actor.Staff> staff() {
        return actor() instanceof Actor.Staff member ? Optional.of(member) : Optional.empty();
    }

    public boolean has(StaffRole role) {
        return isIn(role.code());
    }

    private boolean isIn(String realmRole) {
        return isSignedIn() && request.isUserInRole(realmRole);
    }

    private Set<StaffRole> staffRoles() {
        return Arrays.stream(StaffRole.values()).filter(this::has).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether roles that check each other are in one hand; such a caller does nothing here. */
    public boolean hasConflictingRoles() {
        return StaffRole.conflict(staffRoles());
    }

    /** Whether this is a person's own account; systems and staff accounts don't become members. */
    public boolean mayBecomeMember() {
        return isSignedIn() && !isIn(INTEGRATOR) && staff().isEmpty();
    }

    /** The system that calls, if its token lets it enrol people. */
    public Optional<Actor.Integrator> enrolling() {
        return actor() instanceof Actor.Integrator integrator && token.mayEnrol()
                ? Optional.of(integrator)
                : Optional.empty();
    }

    /** Who asks, for everything that is put on record. */
    public Access access() {
        return new Access(actor(), via());
    }

    /**
     * Whoever it is, of whom nothing is to be kept, their network address neither: who fetches a certificate is no
     * business of ours.
     */
    public Access asNobody() {
        Via how = via();
        return new Access(new Actor.Visitor(), new Via(how.client(), how.channel(), Detail.NONE));
    }

    /** When the person behind this request last proved who they are. */
    public LastSignIn lastSignIn() {
        return token.lastSignIn();
    }

    /** Whether that was no longer ago than this. */
    public boolean signedInWithin(Duration maxAge) {
        return lastSignIn().isWithin(maxAge, clock.instant());
    }

    /**
     * Where a browser goes to end the sign-in as well (OpenID Connect RP-Initiated Logout 1.0); empty without one.
     *
     * @param then the address of ours to come back to
     */
    public Optional<String> signOutAddress(String then) {
        return token.signOutAddress(then);
    }

    private Actor readActor() {
        if (hasConflictingRoles()) {
            return new Actor.Visitor();
        }
        Set<StaffRole> roles = staffRoles();
        if (!roles.isEmpty()) {
            return new Actor.Staff(user().staffNumber().orElseGet(() -> staff.number(identity())), roles);
        }
        if (isIn(INTEGRATOR)) {
            return new Actor.Integrator(token.client(), token.purposes());
        }
        return person().<Actor>map(Actor.Member::new).orElseGet(Actor.Visitor::new);
    }

    /** How this request came in. */
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
