package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a certificate of erasure: its times, its signature, and on paper. */
class CertificateIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Pattern EXACT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} \\+08:00");
    private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static final Deletion LEAVING = new Deletion(SYSTEM).approved();
    private static JsonObject certificate;

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    @TempDir
    private Path folder;

    private Page page;

    @BeforeAll
    static void erase() {
        LEAVING.endWaiting();
        certificate = LEAVING.certificate().getJsonObject("certificate");
    }

    @BeforeEach
    void fetch() {
        page = browser.visitor();
        page.navigate("/certificate");
        page.fill("#claim", LEAVING.code());
        page.click("#fetch");
    }

    @Test
    void eachPlaceHasTheTimeAtWhichItWasErased() {
        List<String> times = page.locator(".certificate tbody tr td:last-child").allTextContents().stream()
                .map(String::strip)
                .toList();
        assertEquals(
                certificate.getJsonObject("certificate").getJsonArray("places").size(), times.size());
        assertTrue(times.stream().allMatch(EXACT.asMatchPredicate()), times.toString());
        assertEquals(times.stream().sorted().toList(), times, "in the order in which they were erased");
        assertTrue(times.stream().distinct().count() > times.size() / 2, times.toString());
    }

    @Test
    void theSignatureIsCheckedOnThePageAndAnybodyChecksTheFileWithoutUs() throws Exception {
        assertThat(page.locator(".certificate .mark.holds")).containsText("The signature is valid.");
        assertThat(page.locator(".certificate a[href$='/api/v1/consents/keys']"))
                .isVisible();
        page.click(".certificate summary");
        assertEquals(List.of(), Browser.faults(page));
        String commands = page.textContent("#commands");
        Path file = folder.resolve(
                "certificate-" + certificate.getJsonObject("certificate").getString("number") + ".json");
        assumeTrue(
                Stream.of("openssl", "curl").allMatch(CertificateIT::isInstalled),
                "openssl and curl are needed for this");
        Files.writeString(file, certificate.toString());
        assertEquals("Signature Verified Successfully", run(commands));
        Files.writeString(file, certificate.toString().replaceFirst("\"jws\":\"(.{60})[^.]", "\"jws\":\"$1_"));
        assertTrue(run(commands).contains("Failure"), "of another header");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private String run(String commands) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said.strip();
    }

    @Test
    void aForgedSignatureIsSaidToBeWrong() {
        change("\"number\":\"", "\"number\":\"9");
        fetch();
        change("\"number\":\"9", "\"number\":\"");
        assertThat(page.locator(".certificate .mark.fails")).containsText("The signature does not match.");
    }

    private static void change(String from, String to) {
        Deletion.execute(
                SYSTEM,
                "update member.deletion set certificate = replace(certificate, '" + from + "', '" + to
                        + "') where request_id = '" + LEAVING.request() + "'");
    }

    @Test
    void onPaperItIsASheetAtMost() {
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        long pages = PAGE_OF_A_PDF.matcher(pdf).results().count();
        assertTrue(pages == 1 || pages == 2, () -> pages + " pages");
    }
}
