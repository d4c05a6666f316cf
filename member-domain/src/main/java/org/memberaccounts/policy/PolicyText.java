package org.memberaccounts.policy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.version.VersionNumber;

/**
 * The text of one version of the policy.
 *
 * @param first its days, for the version with which an installation begins: it was in force before
 */
public record PolicyText(VersionNumber version, Optional<PolicyDays> first, List<Part> parts) {
    static final String FILE = "policy.yaml";
    private static final String ANNOUNCED = "announced";

    /** A section with its clauses. */
    public record Part(String id, LocalizedText title, List<Clause> clauses) {}

    /** Reads the text of a version, with the names of facts as they stand in the file. */
    public static PolicyText read(OrganisationPack pack, VersionNumber version) {
        Section document = pack.read(version, FILE);
        boolean begins = version.equals(pack.versions().getFirst());
        Set<String> ids = new HashSet<>();
        PolicyText text = new PolicyText(
                version,
                begins ? Optional.of(days(document)) : Optional.empty(),
                document.sections("sections").stream()
                        .map(section -> part(section, ids))
                        .toList());
        if (!begins && document.optionalText(ANNOUNCED).isPresent()) {
            throw document.error(
                    ANNOUNCED,
                    "can stand in the first version only, which was in force before. Take it out: an officer announces"
                            + " this version, and picks its day then");
        }
        document.done();
        return text;
    }

    private static PolicyDays days(Section document) {
        PolicyDays days = new PolicyDays(document.date(ANNOUNCED), document.date("in-force"));
        if (!days.announced().isBefore(days.inForce())) {
            throw document.error("in-force", "must be later than the day it was announced");
        }
        return days;
    }

    /** Returns this version with each clause changed. */
    PolicyText with(UnaryOperator<Clause> change) {
        return new PolicyText(
                version,
                first,
                parts.stream()
                        .map(part -> new Part(
                                part.id(),
                                part.title(),
                                part.clauses().stream().map(change).toList()))
                        .toList());
    }

    /** Lists all clauses, in their order. */
    public Stream<Clause> clauses() {
        return parts.stream().flatMap(part -> part.clauses().stream());
    }

    private static Part part(Section section, Set<String> ids) {
        Part part = new Part(
                section.text("id"),
                section.localized("title"),
                section.sections("clauses").stream()
                        .map(clause -> clause(clause, ids))
                        .toList());
        section.done();
        return part;
    }

    private static Clause clause(Section section, Set<String> ids) {
        String id = section.text("id");
        if (!ids.add(id)) {
            throw section.error("id", "is there twice; a clause's id is its own");
        }
        Clause clause = new Clause(
                id,
                section.localized("text"),
                section.optionalText("control").map(code -> control(section, code)),
                section.texts("rights").stream()
                        .map(code -> right(section, code))
                        .collect(Collectors.toUnmodifiableSet()));
        section.done();
        return clause;
    }

    private static Right right(Section section, String code) {
        return Coded.find(Right.class, code)
                .orElseThrow(() -> section.error(
                        "rights",
                        "must list rights: "
                                + Arrays.stream(Right.values()).map(Right::code).collect(Collectors.joining(", "))));
    }

    private static ControlId control(Section section, String code) {
        try {
            return new ControlId(code);
        } catch (IllegalArgumentException e) {
            throw section.error("control", "names a control that this software doesn't have");
        }
    }
}
