package org.memberaccounts.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.policy.PolicyText;
import org.memberaccounts.purpose.CatalogueSentences;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.version.VersionNumber;

/** A pack with the sample's first version, and a second one that is the same but for what a test changes in it. */
record TwoVersions(Path folder) {
    static final Path SAMPLE = Path.of("../sample-organisation");

    static TwoVersions in(Path folder) throws IOException {
        Files.copy(SAMPLE.resolve("organisation.yaml"), folder.resolve("organisation.yaml"));
        for (String version : new String[] {"1", "2"}) {
            Path to = Files.createDirectories(folder.resolve("policy").resolve(version));
            try (Stream<Path> files = Files.list(SAMPLE.resolve("policy/1"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
        TwoVersions versions = new TwoVersions(folder);
        versions.change("policy.yaml", "announced: \"2026-10-01\"\nin-force: \"2026-11-01\"\n", "");
        return versions;
    }

    /** Replaces a text in a file of the second version, everywhere. */
    TwoVersions change(String file, String right, String wrong) throws IOException {
        Path changed = folder.resolve("policy/2").resolve(file);
        String text = Files.readString(changed);
        if (!text.contains(right)) {
            throw new IllegalArgumentException("The sample has changed: " + right);
        }
        Files.writeString(changed, text.replace(right, wrong));
        return this;
    }

    /** Replaces whatever matches in a file of the second version. */
    TwoVersions changeMatching(String file, String regex, String replacement) throws IOException {
        Path changed = folder.resolve("policy/2").resolve(file);
        Files.writeString(changed, Files.readString(changed).replaceAll(regex, replacement));
        return this;
    }

    /** Makes the purposes of the first version those of the second. */
    void copyToFirst() throws IOException {
        String file = "purposes.yaml";
        Files.writeString(
                folder.resolve("policy/1").resolve(file),
                Files.readString(folder.resolve("policy/2").resolve(file)));
    }

    /** Puts a clause of the second version before another one of its section. */
    TwoVersions putBefore(String other, String clause) throws IOException {
        Path changed = folder.resolve("policy/2/policy.yaml");
        String text = Files.readString(changed);
        int from = text.indexOf("      - id: " + clause + "\n");
        int section = text.indexOf("\n  - id: ", from);
        int next = text.indexOf("\n      - id: ", from);
        int to = (next < 0 ? section : Math.min(next, section)) + 1;
        String block = text.substring(from, to);
        Files.writeString(
                changed,
                text.replace(block, "").replace("      - id: " + other + "\n", block + "      - id: " + other + "\n"));
        return this;
    }

    /** Adds a third version, which is the same as the first one but for its days. */
    TwoVersions withThird() throws IOException {
        Path to = Files.createDirectories(folder.resolve("policy/3"));
        try (Stream<Path> files = Files.list(folder.resolve("policy/1"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replaceAll("(?m)^(announced|in-force): .*\n", "");
                Files.writeString(to.resolve(file.getFileName()), text);
            }
        }
        return this;
    }

    VersionDifference difference() {
        return VersionDifference.between(edition(1), edition(2));
    }

    /** Returns the changes in fact in words. */
    List<ChangeLine> lines(VersionDifference difference, Locale language) {
        ChangeSides sides = new ChangeSides(sentences(1), sentences(2), language);
        return difference.changes().stream()
                .map(change -> sides.line(change, difference))
                .toList();
    }

    private CatalogueSentences sentences(int number) {
        Organisation organisation = Organisation.of(new OrganisationPack(folder));
        VersionNumber version = new VersionNumber(number);
        return new CatalogueSentences(
                organisation.at(version), PurposeCatalogue.of(organisation).at(version));
    }

    Edition edition(int number) {
        OrganisationPack pack = new OrganisationPack(folder);
        VersionNumber version = new VersionNumber(number);
        Organisation organisation = Organisation.of(pack);
        PurposeCatalogue purposes = PurposeCatalogue.of(organisation);
        return new Edition(
                PolicyText.read(pack, version),
                organisation.at(version).attributes(),
                purposes.at(version).all(),
                CaseKinds.of(organisation, purposes).all(version),
                answers(pack.read(version, "requests.yaml").section("answer-within")));
    }

    private static SortedMap<String, Integer> answers(Section within) {
        SortedMap<String, Integer> days = new TreeMap<>();
        days.put("deletion", within.number("deletion"));
        return days;
    }
}
