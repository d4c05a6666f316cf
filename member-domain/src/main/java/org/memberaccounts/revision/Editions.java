package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.policy.AnswerPromises;
import org.memberaccounts.policy.PrivacyPolicy;
import org.memberaccounts.policy.VersionMistakes;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.version.VersionNumber;

/** All versions of the organisation pack, as they were read at the start. */
@ApplicationScoped
public class Editions implements VersionMistakes {
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final CaseKinds kinds;
    private final PrivacyPolicy policy;
    private final AnswerPromises answers;
    /** Computed once: versions don't change while the server runs. */
    private final Map<VersionNumber, VersionDifference> differences = new ConcurrentHashMap<>();

    private final Map<VersionNumber, Optional<String>> mistakes = new ConcurrentHashMap<>();

    @Inject
    Editions(
            Organisation organisation,
            PurposeCatalogue purposes,
            CaseKinds kinds,
            PrivacyPolicy policy,
            AnswerPromises answers) {
        this.organisation = organisation;
        this.purposes = purposes;
        this.kinds = kinds;
        this.policy = policy;
        this.answers = answers;
    }

    /** Lists the versions that were there at the start, the first one first. */
    public List<VersionNumber> numbers() {
        return policy.versions();
    }

    /**
     * Returns all that stands in a version.
     *
     * @throws PackError when there is a mistake in it, or the pack has no such version
     */
    public Edition of(VersionNumber version) {
        return new Edition(
                policy.of(version),
                organisation.at(version).attributes(),
                purposes.at(version).all(),
                kinds.all(version),
                answers.days(version));
    }

    /** Finds the version before one. */
    public Optional<VersionNumber> before(VersionNumber version) {
        return numbers().stream().filter(one -> one.compareTo(version) < 0).reduce((first, second) -> second);
    }

    /** Returns the difference to the version before; empty for the first one. */
    public Optional<VersionDifference> difference(VersionNumber version) {
        return before(version)
                .map(before ->
                        differences.computeIfAbsent(version, one -> VersionDifference.between(of(before), of(one))));
    }

    @Override
    public Optional<String> mistake(VersionNumber version) {
        return mistakes.computeIfAbsent(version, this::findMistake);
    }

    private List<Edition> readableBefore(VersionNumber version) {
        return numbers().stream()
                .filter(one -> one.compareTo(version) < 0)
                .flatMap(this::readable)
                .toList();
    }

    private Stream<Edition> readable(VersionNumber version) {
        try {
            return Stream.of(of(version));
        } catch (PackError e) {
            // nothing is known of what stood there
            return Stream.of();
        }
    }

    private Optional<String> findMistake(VersionNumber version) {
        try {
            of(version);
            difference(version).ifPresent(difference -> {
                RaisedTexts.demand(difference);
                RaisedTexts.demandOfWhatComesBack(
                        difference, readableBefore(difference.before().version()));
            });
            return Optional.empty();
        } catch (PackError e) {
            return Optional.of(e.getMessage());
        }
    }
}
