package org.memberaccounts.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplePackTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");

    @TempDir
    private Path copy;

    @Test
    void theSampleOrganisationReads() {
        Organisation organisation = Organisation.of(new OrganisationPack(SAMPLE));
        assertEquals(14, organisation.ageOfConsent());
        assertTrue(organisation.attribute(new AttributeId("phone")).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation.yaml | age-of-consent: 14 | age-of-consent: soon | must be a whole number",
                "organisation.yaml | zone: Asia/Shanghai | zone: Nowhere/City | must be a time zone",
                "organisation.yaml | zone: Asia/Shanghai | zoone: Asia/Shanghai | \"zone\" is missing",
                "organisation.yaml | storage: [CN] | storage: [China] | must list at least one country",
                "organisation.yaml | jurisdictions: [CN] | jurisdictions: [] | must list at least one country",
                "policy/1/attributes.yaml | max-length: 200 | max-length: 0 | must be from 1",
                "policy/1/attributes.yaml | type: phone | 'type: phone\n    year-alone: true' | can be true for "
                        + "a date only",
                "policy/1/attributes.yaml | id: gender | id: name | twice",
                "policy/1/attributes.yaml | hint: | hnt: | is not known here",
                "policy/1/attributes.yaml | id: phone | id: telephone | has the id phone",
                "policy/1/attributes.yaml | id: email | id: mail | has the id email",
                "policy/1/attributes.yaml | part: is-called |  | has 0 attributes whose part is is-called",
                "policy/1/attributes.yaml | part: decides-the-age |  | has 0 attributes whose part is decides-the-age",
                "policy/1/attributes.yaml | part: is-called | part: decides-the-age | can be decides-the-age "
                        + "for the type date"
                        + " only",
                "policy/1/attributes.yaml | part: is-called | part: rings | must be names-the-person",
                "policy/1/attributes.yaml | type: phone | type: telephone | must be text",
                "policy/1/attributes.yaml | {en: Female, zh-CN: 女} | {en: Female} | choices female, label: "
                        + "\"zh-CN\" is missing",
                "policy/1/attributes.yaml | {en: Female, zh-CN: 女} | {en: Female, zh-CN: 女, de: Frau} | \"de\" "
                        + "is no language of"
                        + " the organisation",
                "policy/1/attributes.yaml | label: {en: Female, zh-CN: 女} | | label\" is missing. Give it a "
                        + "text for each of"
                        + " en, zh-CN",
                "organisation.yaml | languages: [en, zh-CN] | languages: [en, zh_CN] | must list at least one language",
                "organisation.yaml | languages: [en, zh-CN] | languages: [] | must list at least one language",
                "organisation.yaml | languages: [en, zh-CN] | languages: [en, zh-CN, de] | \"de\" is missing"
            })
    void aMistakeIsNamedWithItsPlace(String file, String right, String wrong, String sentence) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(SAMPLE.relativize(one));
                Files.createDirectories(to.getParent());
                Files.copy(one, to);
            }
        }
        String text = Files.readString(copy.resolve(file));
        assertTrue(text.contains(right), "the sample has changed");
        Files.writeString(copy.resolve(file), text.replace(right, wrong == null ? "" : wrong));
        PackError error = assertThrows(PackError.class, () -> Organisation.of(new OrganisationPack(copy)));
        assertTrue(error.getMessage().contains(file) && error.getMessage().contains(sentence), error.getMessage());
    }
}
