package org.memberaccounts.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;

class ConsentReceiptsTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");

    @TempDir
    private Path pack;

    @Test
    void aReceiptNamesTheRecipientsOfThePackAndNobodyElse() throws IOException {
        Files.createDirectories(pack.resolve("policy/1"));
        for (String file : List.of("organisation.yaml", "policy/1/attributes.yaml")) {
            Files.copy(SAMPLE.resolve(file), pack.resolve(file));
        }
        Files.writeString(
                pack.resolve("policy/1/purposes.yaml"),
                Files.readString(SAMPLE.resolve("policy/1/purposes.yaml"))
                        .replaceFirst(
                                "( +)(attributes: \\[gender, region])",
                                "$1recipients: [{name: {en: A counting bureau, zh-CN: 统计所}, country: NZ}]\n$1$2"));
        assertEquals(
                "[{\"name\":\"统计所\",\"country\":\"NZ\"}]",
                ConsentReceipts.recipients(purpose("member-statistics"), Locale.SIMPLIFIED_CHINESE)
                        .build()
                        .toString());
        assertEquals(
                "[]",
                ConsentReceipts.recipients(purpose("trend-analysis"), Locale.ENGLISH)
                        .build()
                        .toString());
    }

    private Purpose purpose(String id) {
        return PurposeCatalogue.of(Organisation.of(new OrganisationPack(pack))).get(new PurposeId(id));
    }
}
