package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.purpose.PurposeId;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** A token gives what it says and Keycloak last said too. Keycloak is away here: what it says is put in by hand. */
@DeskTest
class GrantsTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final GrantBook book;
    private final GrantMirror mirror;
    private final Grantees grantees;
    private final UnknownRights unknown;
    private final StaffRegister staff;
    private final Records records;
    private final MovableClock time;
    private final Clock clock;

    private final IdentityId user = Given.aUser();
    private final String client = "client-" + UUID.randomUUID();

    GrantsTest(
            GrantBook book,
            GrantMirror mirror,
            Grantees grantees,
            UnknownRights unknown,
            StaffRegister staff,
            Records records,
            MovableClock time,
            Clock clock) {
        this.book = book;
        this.mirror = mirror;
        this.grantees = grantees;
        this.unknown = unknown;
        this.staff = staff;
        this.records = records;
        this.time = time;
        this.clock = clock;
    }

    @Test
    void whoIsNewHasWhatTheTokenSaysWhileKeycloakIsAway() {
        Rights hired = rights("", "support");
        assertFalse(hired.unknown().isEmpty());
        assertTrue(unknown.learn(hired));
        assertTrue(hired.unknown().isEmpty(), "asked once");
        assertEquals(Optional.empty(), hired.over());
        assertEquals(Set.of(StaffRole.SUPPORT), hired.staffRoles());
    }

    @Test
    void aRoleThatWasTakenCountsNoLongerWhateverTheTokenSays() {
        Rights agent = known("", "support", "privacy-officer");
        time.pass(A_MINUTE);
        follow(GranteeId.user(user), Granted.State.ENABLED, "support");
        assertEquals(Set.of(StaffRole.SUPPORT), agent.staffRoles());
        follow(GranteeId.user(user), Granted.State.ENABLED);
        assertEquals(Set.of(), agent.staffRoles());
        assertTrue(agent.claimsWork(), "staff don't become members by it");
        assertTrue(agent.unknown().isEmpty(), "an older token is no reason to ask again");
    }

    @Test
    void aRoleThatTheTokenDoesNotSayIsNotGiven() {
        Rights agent = known("", "support");
        follow(GranteeId.user(user), Granted.State.ENABLED, "support", "auditor");
        assertEquals(Set.of(StaffRole.SUPPORT), agent.staffRoles());
    }

    @Test
    void aYoungerTokenThatSaysMoreIsHeldAgainstKeycloak() {
        known("", "support");
        time.pass(A_MINUTE);
        assertEquals(
                Set.of(GranteeId.user(user)),
                rights("", "support", "support-lead").unknown().keySet());
    }

    @Test
    void whoIsDisabledOrDeletedIsOut() {
        Rights agent = known("", "support");
        follow(GranteeId.user(user), Granted.State.DISABLED);
        assertEquals(Optional.of(Standing.DISABLED), agent.over());
        assertEquals(Set.of(), agent.staffRoles());
        follow(GranteeId.user(user), Granted.State.GONE);
        assertEquals(Optional.of(Standing.GONE), agent.over());
        follow(GranteeId.user(user), Granted.State.ENABLED, "support");
        assertEquals(Optional.empty(), agent.over());
    }

    @Test
    void aClientThatIsDisabledIsOutWithEverybodyWhoComesThroughIt() {
        Rights system = known("enrol purpose:service-application", "integrator");
        follow(GranteeId.client(client), Granted.State.DISABLED);
        assertEquals(Optional.of(Standing.DISABLED), system.over());
    }

    @Test
    void aScopeOrTheRoleThatWasTakenFromASystemCountsNoLonger() {
        Rights system = known("enrol purpose:service-application openid", "integrator");
        assertTrue(system.isIntegrator() && system.mayEnrol());
        follow(GranteeId.client(client), Granted.State.ENABLED, "purpose:service-application", "purpose:notices");
        assertEquals(Set.of(new PurposeId("service-application")), system.purposes());
        assertFalse(system.mayEnrol());
        follow(GranteeId.user(user), Granted.State.ENABLED);
        assertFalse(system.isIntegrator());
    }

    @Test
    void tokensOfAnEndedSessionAndRevokedTokensAreOut() {
        Rights agent = known("", "support");
        mirror.reflect(GranteeId.user(user), revoked(clock.instant().minus(A_MINUTE)));
        book.read();
        assertEquals(Optional.empty(), agent.over(), "issued since");
        mirror.reflect(GranteeId.user(user), revoked(clock.instant()));
        book.read();
        assertEquals(Optional.of(Standing.SIGNED_OUT), agent.over());
        Rights colleague = new Rights(token(Given.aUser(), "", "support"), book);
        assertEquals(Optional.empty(), colleague.over());
        grantees.endSession("session-of-" + client);
        grantees.endSession("session-of-" + client);
        book.read();
        assertEquals(Optional.of(Standing.SIGNED_OUT), colleague.over());
    }

    @Test
    void anEndIsOnRecordOnce() {
        int number = staff.number(user);
        known("", "support");
        follow(GranteeId.user(user), Granted.State.GONE);
        follow(GranteeId.user(user), Granted.State.GONE);
        follow(GranteeId.client(client), Granted.State.DISABLED);
        assertEquals(List.of(List.of("staff.deleted")), recorded("staff", Integer.toString(number)));
        assertEquals(List.of(List.of("client.disabled")), recorded("client", client));
    }

    @Test
    void whoIsGoneIsForgottenOnceNoTokenLives() {
        known("", "support");
        follow(GranteeId.user(user), Granted.State.GONE);
        grantees.forgetPast();
        assertTrue(grantees.ids().contains(GranteeId.user(user)));
        time.pass(Duration.ofHours(2));
        grantees.forgetPast();
        assertFalse(grantees.ids().contains(GranteeId.user(user)));
        assertTrue(grantees.ids().contains(GranteeId.client(client)));
    }

    @Test
    void theBookIsReadAnewWhenItIsOld() {
        Rights agent = known("", "support");
        mirror.reflect(GranteeId.user(user), Granted.GONE);
        time.pass(A_MINUTE);
        assertEquals(Optional.of(Standing.GONE), agent.over());
    }

    private Rights known(String scope, String... roles) {
        Rights rights = rights(scope, roles);
        assertTrue(unknown.learn(rights));
        return rights;
    }

    private void follow(GranteeId id, Granted.State state, String... grants) {
        mirror.reflect(id, new Granted(state, Set.of(grants), Optional.empty()));
        book.read();
    }

    private static Granted revoked(Instant until) {
        return new Granted(Granted.State.ENABLED, Set.of("support"), Optional.of(until));
    }

    private List<List<String>> recorded(String kind, String id) {
        return records.rows(
                "select action from audit.entry where ref_kind = ? and ref_id = ? order by at, id", kind, id);
    }

    private Rights rights(String scope, String... roles) {
        return new Rights(token(user, scope, roles), book);
    }

    private RequestToken token(IdentityId of, String scope, String... roles) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(of.value());
        claims.setClaim("azp", client);
        claims.setClaim("scope", scope);
        claims.setClaim("sid", "session-of-" + client);
        claims.setIssuedAt(NumericDate.fromSeconds(clock.instant().getEpochSecond()));
        var principal = new OidcPrincipal<>("somebody", new OidcSecurityContext("", new AccessToken(claims), "", null));
        return new RequestToken((HttpServletRequest) Proxy.newProxyInstance(
                GrantsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getUserPrincipal" -> principal;
                    case "getContextPath" -> "/api";
                    case "isUserInRole" -> Set.of(roles).contains((String) arguments[0]);
                    default -> null;
                }));
    }
}
