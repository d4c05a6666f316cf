package org.memberaccounts.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Section;

/**
 * One version of the policy.
 *
 * @param announced the day on which it was published, which is when it was last changed
 * @param inForce its first day
 */
public record PolicyVersion(int version, LocalDate announced, LocalDate inForce, List<Part> parts) {
    /** A section with its clauses. */
    public record Part(String id, LocalizedText title, List<Clause> clauses) {}

    static PolicyVersion read(Section document) {
        Set<String> ids = new HashSet<>();
        PolicyVersion version = new PolicyVersion(
                document.number("version"),
                document.date("announced"),
                document.date("in-force"),
                document.sections("sections").stream()
                        .map(section -> part(section, ids))
                        .toList());
        document.done();
        if (!version.announced().isBefore(version.inForce())) {
            throw document.error("in-force", "must be later than the day it was announced");
        }
        return version;
    }

    /** Returns this version with each clause changed. */
    PolicyVersion with(UnaryOperator<Clause> change) {
        return new PolicyVersion(
                version,
                announced,
                inForce,
                parts.stream()
                        .map(part -> new Part(
                                part.id(),
                                part.title(),
                                part.clauses().stream().map(change).toList()))
                        .toList());
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
                id, section.localized("text"), section.optionalText("control").map(code -> control(section, code)));
        section.done();
        return clause;
    }

    private static ControlId control(Section section, String code) {
        try {
            return new ControlId(code);
        } catch (IllegalArgumentException e) {
            throw section.error("control", "names a control that this software doesn't have");
        }
    }
}
