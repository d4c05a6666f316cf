package org.memberaccounts.textmessage.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.ssl.SslConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.settings.Port;
import org.memberaccounts.textmessage.GatewayUnavailable;

/** Somebody else's gateway behind TLS: its certificate has to be for the host, of somebody whom Java trusts. */
class SmppTlsTest {
    private static final String PASSWORD = "changeit";
    /** Enough for a handshake on a busy machine; without TLS no answer ever comes. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PATIENCE_WITHOUT_TLS = Duration.ofSeconds(1);

    @TempDir
    private static Path folder;

    private static DefaultSmppServer gateway;
    private static int port;
    private static SSLContext before;

    @BeforeAll
    static void listenBehindACertificateForLocalhost() throws Exception {
        before = SSLContext.getDefault();
        Path keys = folder.resolve("gateway.p12");
        makeKey(keys);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        SslConfiguration tls = new SslConfiguration();
        tls.setKeyStorePath(keys.toString());
        tls.setKeyStoreType("PKCS12");
        tls.setKeyStorePassword(PASSWORD);
        tls.setKeyManagerPassword(PASSWORD);
        SmppServerConfiguration configuration = new SmppServerConfiguration();
        configuration.setHost("127.0.0.1");
        configuration.setPort(port);
        configuration.setUseSsl(true);
        configuration.setSslConfiguration(tls);
        gateway = new DefaultSmppServer(configuration, new LetsEverybodyIn());
        gateway.start();
        trust(keys);
    }

    /** Makes a key with a certificate of its own, with the tool of the JDK that runs this. */
    private static void makeKey(Path keys) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "gateway",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertTrue(tool.waitFor(1, TimeUnit.MINUTES) && Files.exists(keys), "keytool made no key");
    }

    private static void trust(Path keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("gateway", store.getCertificate("gateway"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        SSLContext.setDefault(context);
    }

    @AfterEach
    void trustNobodyElseForLong() throws Exception {
        trust(folder.resolve("gateway.p12"));
    }

    @AfterAll
    static void stop() {
        SSLContext.setDefault(before);
        gateway.destroy();
    }

    @Test
    void aSessionIsBoundWhereTheCertificateIsForTheHost() {
        SmppLink link = link("localhost", true);
        try {
            assertTrue(link.session().getSessionState().isBound());
        } finally {
            link.close();
        }
    }

    @Test
    void aCertificateForAnotherHostIsRefused() {
        refused(link("127.0.0.1", true));
    }

    @Test
    void aCertificateThatNobodyWhomWeTrustHasSignedIsRefused() {
        SSLContext.setDefault(before);
        refused(link("localhost", true));
    }

    @Test
    void withoutTlsNothingIsSaidToAGatewayThatSpeaksIt() {
        refused(link("localhost", false));
    }

    private static void refused(SmppLink link) {
        String said = assertThrows(GatewayUnavailable.class, link::session).getMessage();
        assertTrue(said.contains("MEMBER_ACCOUNTS_SMPP_HOST"), said);
        assertEquals(-1, said.indexOf("p4ssword"));
    }

    private static SmppLink link(String host, boolean tls) {
        SmppServer server = new SmppServer(
                Optional.of(host),
                new Port(port),
                tls,
                Optional.of("desk"),
                Optional.empty(),
                Optional.empty(),
                10,
                tls ? PATIENCE : PATIENCE_WITHOUT_TLS);
        return new SmppLink(
                server, new SmppReceiver(receipt -> {}, Thread.ofVirtual().factory()), () -> Instant.EPOCH);
    }

    private static final class LetsEverybodyIn implements SmppServerHandler {
        @Override
        @SuppressWarnings("rawtypes") // as the library has it
        public void sessionBindRequested(Long id, SmppSessionConfiguration configuration, BaseBind request) {
            // everybody may
        }

        @Override
        public void sessionCreated(Long id, SmppServerSession session, BaseBindResp answer) {
            session.serverReady(new DefaultSmppSessionHandler());
        }

        @Override
        public void sessionDestroyed(Long id, SmppServerSession session) {
            session.destroy();
        }
    }
}
