package org.memberaccounts.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods of desks that take a plain string though text has types of its own, each with its reason. */
final class PlainStrings {
    private static final List<String> SCOPES = List.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent");

    private static final Map<String, List<String>> REASONS = Map.of(
            "it is where text is looked at first", List.of("AttributeValues.check"),
            "it finds what the pack or a feature names, and nothing else",
                    List.of(
                            "Approvals.ask",
                            "BarComparison.called",
                            "CaseKinds.find",
                            "CaseKinds.title",
                            "Organisation.attribute",
                            "PurposeCatalogue.find",
                            "PolicyEvidence.words",
                            "Erasures.called",
                            "Erasures.kept",
                            "Erasures.residue",
                            "LogWords.find"),
            "it takes a code that stands in the code of a feature",
                    List.of(
                            "ApprovalFiles.isNeeded",
                            "ApprovalFiles.newest",
                            "Erasures.begin",
                            "Notices.tell",
                            "Notices.state",
                            "NoticeAddress.of",
                            "RequestMoves.mail",
                            "DocumentSigner.sign"),
            "it takes what a job was scheduled with", List.of("BulkRun.run"),
            "it takes an address of our own", List.of("Caller.signOutAddress", "InvitedUsers.mailInvitation"),
            "a mark that this server didn't seal opens nothing",
                    List.of("BulkReads.next", "Bookmarks.open"),
            "it is in the room of keys, which only desks enter",
                    List.of("BlindIndex.put", "BlindIndex.remove", "BlindIndex.find", "Fingerprinter.of"));

    /** The reason by the method's class and name. */
    static final Map<String, String> ALLOWED = new LinkedHashMap<>();

    static {
        REASONS.forEach((reason, methods) -> methods.forEach(method -> ALLOWED.put(method, reason)));
    }

    private PlainStrings() {}

    static boolean isDesk(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && SCOPES.stream().anyMatch(type::isAnnotatedWith);
    }

    /** Tells whether any of its parameters is a string, or may hold one. */
    static boolean takenBy(JavaMethod method) {
        return method.getParameters().stream()
                .flatMap(parameter -> parameter.getType().getAllInvolvedRawTypes().stream())
                .anyMatch(type -> type.isEquivalentTo(String.class) || type.isEquivalentTo(CharSequence.class));
    }

    static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
