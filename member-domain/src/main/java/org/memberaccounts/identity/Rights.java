package org.memberaccounts.identity;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.identity.GrantBook.Known;
import org.memberaccounts.purpose.PurposeId;

/**
 * The rights that a token still gives: those that it says and Keycloak last said too. Where nothing is known of its
 * user or client yet, the token decides.
 */
final class Rights {
    private final RequestToken token;
    private final GrantBook book;
    private Set<String> roles;

    Rights(RequestToken token, GrantBook book) {
        this.token = token;
        this.book = book;
    }

    /** Tells whether the token says that somebody works here, as staff or as another system. */
    boolean claimsWork() {
        return !roles().isEmpty();
    }

    Set<StaffRole> staffRoles() {
        Set<String> held = roles().isEmpty() ? Set.of() : held(user(), roles());
        return Arrays.stream(StaffRole.values())
                .filter(role -> held.contains(role.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isIntegrator() {
        return roles().contains(Grantable.INTEGRATOR) && held(user(), roles()).contains(Grantable.INTEGRATOR);
    }

    /** Tells whether a system may enrol people. */
    boolean mayEnrol() {
        return scopes().contains(Grantable.ENROL_SCOPE);
    }

    /** Returns the purposes that a system may read for. */
    Set<PurposeId> purposes() {
        return scopes().stream()
                .filter(scope -> scope.startsWith(Grantable.PURPOSE_SCOPE))
                .map(scope -> scope.substring(Grantable.PURPOSE_SCOPE.length()))
                .filter(PurposeId::isWellFormed)
                .map(PurposeId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Finds the reason why the token gives no rights any more. */
    Optional<Standing> over() {
        Optional<Known> user = book.find(user());
        Optional<Known> client = book.find(client());
        if (user.filter(known -> known.granted().state() == Granted.State.GONE).isPresent()) {
            return Optional.of(Standing.GONE);
        }
        if (Stream.of(user, client)
                .flatMap(Optional::stream)
                .anyMatch(known -> !known.granted().isEnabled())) {
            return Optional.of(Standing.DISABLED);
        }
        Predicate<Known> revoked = known -> known.granted().hasRevoked(token.issuedAt());
        boolean signedOut = token.session().filter(book::isEnded).isPresent()
                || Stream.of(user, client).flatMap(Optional::stream).anyMatch(revoked);
        return signedOut ? Optional.of(Standing.SIGNED_OUT) : Optional.empty();
    }

    /**
     * Returns the user or the client, each with what the token says it was granted, where that is more than we know:
     * one never seen before, or one who was given more since, when the token is younger than the last change.
     */
    Map<GranteeId, Set<String>> unknown() {
        Map<GranteeId, Set<String>> unknown = new HashMap<>();
        if (claimsWork() && saysMore(user(), roles())) {
            unknown.put(user(), roles());
        }
        if (saysMore(client(), ourScopes())) {
            unknown.put(client(), ourScopes());
        }
        return unknown;
    }

    private boolean saysMore(GranteeId id, Set<String> claimed) {
        return book.find(id)
                .map(known -> !(known.granted().isEnabled()
                                && known.granted().grants().containsAll(claimed))
                        && !token.issuedAt().isBefore(known.changedAt().truncatedTo(ChronoUnit.SECONDS)))
                .orElse(true);
    }

    private Set<String> held(GranteeId id, Set<String> claimed) {
        return book.find(id)
                .map(known -> claimed.stream()
                        .filter(known.granted().grants()::contains)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(claimed);
    }

    private Set<String> scopes() {
        return held(client(), ourScopes());
    }

    private Set<String> ourScopes() {
        return token.scopes().stream().filter(Grantable::isScope).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the roles that the token says; asked for once, since several parts of a request's beginning need them.
     */
    private Set<String> roles() {
        if (roles == null) {
            roles = Grantable.ROLES.stream().filter(token::says).collect(Collectors.toUnmodifiableSet());
        }
        return roles;
    }

    private GranteeId user() {
        return GranteeId.user(token.identity());
    }

    private GranteeId client() {
        return GranteeId.client(token.client());
    }
}
