package org.memberaccounts.trail;

import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.request.Transition;

/** Everything that an entry of the log can say was done or tried, in the order in which people meet it. */
public final class Actions {
    private static final List<String> BEFORE = List.of(
            "data.disclosed",
            "person.looked-up",
            "membership.completed",
            "membership.granted",
            "membership.removed",
            "profile.corrected",
            "consent.given",
            "consent.refused",
            "consent.withdrawn",
            "case.opened",
            "case.closed",
            "case.looked-at",
            "approval.asked",
            "approval.granted",
            "approval.declined",
            "person.enrolled",
            "membership.invited",
            "membership.confirmed",
            "invitation.declined",
            "invitation.ended");
    private static final List<String> AFTER = List.of(
            "request.looked-at",
            "request.code-made",
            "certificate.code-made",
            "erasure.begun",
            "erasure.place-erased",
            "erasure.ended",
            "certificate.fetched",
            "notice.sent",
            "notice.given-up",
            "signup.removed",
            "identity.disabled",
            "identity.enabled",
            "identity.deleted",
            "identity.email-changed",
            "keycloak.admin.create",
            "keycloak.admin.update",
            "keycloak.admin.delete",
            "keycloak.admin.action",
            "log.searched",
            "log.details-dropped");

    private Actions() {}

    /** All of them, as they stand in the log. */
    public static List<String> all() {
        Stream<String> requests = DeletionWorkflow.DEFINITION.transitions().stream()
                .filter(Transition::offered)
                .map(move -> "request." + move.act().code())
                .distinct();
        return Stream.of(BEFORE.stream(), requests, AFTER.stream())
                .flatMap(actions -> actions)
                .toList();
    }
}
