package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.version.VersionNumber;

class FactsTest {
    private static final OrganisationPack SAMPLE = new OrganisationPack(Path.of("../sample-organisation"));

    private static final VersionNumber FIRST = new VersionNumber(1);

    private final Organisation organisation = Organisation.of(SAMPLE);
    private final PurposeCatalogue purposes = PurposeCatalogue.of(organisation);

    @Test
    void thePolicySaysWhatThePackAndTheSettingsSay() {
        assertTrue(
                clause("use-consent", Locale.ENGLISH)
                        .startsWith("These purposes need your consent: member statistics, trend analysis,"
                                + " improving facilities, customer preferences and advertising planning."),
                clause("use-consent", Locale.ENGLISH));
        assertTrue(
                clause("use-list", Locale.SIMPLIFIED_CHINESE).contains("服务申请（2年）、会员统计（1年）、"),
                clause("use-list", Locale.SIMPLIFIED_CHINESE));
        assertTrue(
                clause("collect-registration", Locale.ENGLISH)
                        .startsWith("To become a member you give your name, birth date, email and contact number."
                                + " Optional: gender, city or region and vehicle."),
                clause("collect-registration", Locale.ENGLISH));
        assertTrue(clause("storage-log-details", Locale.ENGLISH).contains("1 year, 1 month after the month ended"));
        assertTrue(clause("third-parties-list", Locale.ENGLISH).contains("At present, nobody receives any."));
        assertTrue(clause("minors-guardian", Locale.SIMPLIFIED_CHINESE).startsWith("不满14周岁"));
    }

    @Test
    void noClauseTypesWhatAFactSays() {
        assertAll(SAMPLE.versions().stream()
                .flatMap(version -> PolicyText.read(SAMPLE, version).clauses())
                .flatMap(clause -> clause.text().texts().values().stream())
                .map(text -> () -> assertFalse(
                        text.matches(
                                "(?s).*(\\d+ (working day|month|year)|\\d+个工作日|\\d+周岁|[Uu]nder \\d|\\d+个月|\\d+年).*"),
                        text)));
    }

    @Test
    void aFactThatThereIsNotIsRefused() {
        Clause clause = new Clause(
                "use-list",
                new LocalizedText(Map.of(Locale.ENGLISH, "We use it for {purpose}.")),
                Optional.empty(),
                Set.of());
        PackError error = assertThrows(PackError.class, () -> facts().into(clause));
        assertTrue(
                error.getMessage().startsWith("The policy's clause use-list takes in {purpose}, which there isn't."),
                error.getMessage());
    }

    private String clause(String id, Locale language) {
        return PolicyText.read(SAMPLE, FIRST)
                .with(facts()::into)
                .clauses()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text()
                .in(language);
    }

    private Facts facts() {
        List<PolicyFact> catalogue =
                new CatalogueFacts(organisation, purposes, new DetailPeriod(Period.of(1, 1, 0))).all(FIRST);
        return new Facts(Stream.concat(
                catalogue.stream(), Stream.of(new PolicyFact("answer-within-deletion", language -> "soon"))));
    }
}
