package org.memberaccounts.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
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

    private static final DescribedPredicate<JavaClass> SURFACES =
            JavaClass.Predicates.resideInAnyPackage("org.memberaccounts.api..", "org.memberaccounts.web..");

    private static final Map<String, List<String>> REASONS = Map.of(
            "it is where text is looked at first", List.of("AttributeValues.check"),
            "it finds what the pack or a feature names, and nothing else",
                    List.of(
                            "Approvals.ask",
                            "BarComparison.called",
                            "CaseKinds.find",
                            "CaseKinds.title",
                            "Organisation.attribute",
                            "Organisation.everAsked",
                            "TextRoutes.template",
                            "OtherSystems.name",
                            "PurposeCatalogue.find",
                            "PurposeCatalogue.everHad",
                            "PolicyEvidence.words",
                            "Erasures.called",
                            "Erasures.kept",
                            "Erasures.residue",
                            "LogDesk.search",
                            "LogWords.find",
                            "NoticeChoices.find"),
            "it takes a code that stands in the code of a feature",
                    List.of(
                            "ApprovalFiles.isNeeded",
                            "ApprovalFiles.newest",
                            "Erasures.begin",
                            "Notices.tell",
                            "Notices.tellFormer",
                            "Notices.mailAgain",
                            "Notices.delivered",
                            "ManyNotices.toInbox",
                            "ManyNotices.mail",
                            "ManyNotices.mayBeTold",
                            "ManyTexts.mayBeTold",
                            "ManyTexts.add",
                            "NoticeAddress.of",
                            "TextMessages.tell",
                            "TextMessages.state",
                            "RequestMoves.mail",
                            "DocumentSigner.sign"),
            "it looks for an id of ours in what a mail server wrote", List.of("ReturnAddress.idIn"),
            "it keeps fingerprints of it only", List.of("Creations.once"),
            "it takes what a job was scheduled with", List.of("BulkRun.run"),
            "it takes an address of our own", List.of("Caller.changeAddress", "Caller.signOutAddress"),
            "a mark that this server didn't seal opens nothing", List.of("BulkReads.next", "Bookmarks.open"),
            "it is in the room of keys, which only desks enter",
                    List.of(
                            "BlindIndex.put",
                            "BlindIndex.remove",
                            "BlindIndex.find",
                            "BlindIndex.sharing",
                            "BlindIndex.tag",
                            "BriefSeal.seal",
                            "BriefSeal.open",
                            "Fingerprinter.of"));

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
                .anyMatch(type -> isPlain(type) || isCarrier(type));
    }

    private static boolean isPlain(JavaClass type) {
        return type.isEquivalentTo(String.class) || type.isEquivalentTo(CharSequence.class);
    }

    /**
     * Tells whether pages or resources make a record that carries plain text. One of a single text is a value of its
     * own, such as an id, which looks at the text; what only the domain makes has texts of ours.
     */
    private static boolean isCarrier(JavaClass type) {
        return type.isRecord()
                && components(type).size() > 1
                && components(type).stream()
                        .flatMap(component -> component.getType().getAllInvolvedRawTypes().stream())
                        .anyMatch(PlainStrings::isPlain)
                && type.getConstructorCallsToSelf().stream().anyMatch(call -> SURFACES.test(call.getOriginOwner()));
    }

    private static List<JavaField> components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }

    static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
