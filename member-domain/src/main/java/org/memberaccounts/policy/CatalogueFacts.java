package org.memberaccounts.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.wording.PeriodInWords;

/** The facts of the pack's catalogues, and of the settings that the policy speaks of. */
@ApplicationScoped
class CatalogueFacts implements PolicyFacts {
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final DetailPeriod details;

    @Inject
    CatalogueFacts(Organisation organisation, PurposeCatalogue purposes, DetailPeriod details) {
        this.organisation = organisation;
        this.purposes = purposes;
        this.details = details;
    }

    @Override
    public List<PolicyFact> all(VersionNumber version) {
        CatalogueWords words = new CatalogueWords(organisation.at(version), purposes.at(version));
        return Stream.concat(
                        words.all().stream(),
                        Stream.of(
                                new PolicyFact(
                                        "age-of-consent", language -> Integer.toString(organisation.ageOfConsent())),
                                new PolicyFact(
                                        "detail-period", language -> new PeriodInWords(details.length()).in(language))))
                .toList();
    }
}
