package org.memberaccounts.web.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.deletion.CertificateDesk;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.signing.SignedDocument;

/** The signature of the certificate that is shown: whether it holds, and how anybody checks it without us. */
@Named
@RequestScoped
public class CertificateSignature {
    /** For a shell with curl and OpenSSL 3: what was signed, the key as RFC 8410 encodes it, and the signature. */
    private static final List<String> COMMANDS = List.of(
            "jws=$(sed 's/.*\"jws\":\"\\([^\"]*\\)\".*/\\1/' %1$s)",
            "key=$(curl -s %2$s | tr '{' '\\n' | sed -n 's/.*\"kid\":\"%3$s\".*\"x\":\"\\([^\"]*\\)\".*/\\1/p')",
            "printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000' > key.der",
            "printf %%s= \"$key\" | tr '_-' '/+' | openssl base64 -d -A >> key.der",
            "printf %%s \"${jws%%.*}\" > signed.txt",
            "printf %%s== \"${jws##*.}\" | tr '_-' '/+' | openssl base64 -d -A > signature.bin",
            "openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in signed.txt -sigfile signature.bin");

    private final CertificateDesk desk;
    private final PublicAddress pages;
    private final Clock clock;

    private SignedDocument certificate;
    private String file;
    private boolean holding;
    private Instant at;

    @Inject
    CertificateSignature(CertificateDesk desk, PublicAddress pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Checks it, before anything is rendered.
     *
     * @param name the name of the file that it is saved as
     */
    void check(SignedDocument shown, String name) {
        certificate = shown;
        file = name;
        holding = desk.verifies(shown);
        at = clock.instant();
    }

    public boolean isHolding() {
        return holding;
    }

    /** Returns the time of the check. */
    public Instant getAt() {
        return at;
    }

    public String getKeyId() {
        return certificate.keyId();
    }

    /** Returns the signature alone, in base64url. */
    public String getValue() {
        return certificate.jws().substring(certificate.jws().lastIndexOf('.') + 1);
    }

    /** The address of the public keys, a JWK Set. */
    public String getKeysAddress() {
        return pages.of("/api/v1/consents/keys");
    }

    /** Returns the commands that check the saved file, a line each. */
    public String getCommands() {
        return String.format(Locale.ROOT, String.join("\n", COMMANDS), file, getKeysAddress(), getKeyId());
    }
}
