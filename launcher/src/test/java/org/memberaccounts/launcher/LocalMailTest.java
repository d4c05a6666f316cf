package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails are handed to the local start's mail server. */
class LocalMailTest {
    private Settings settings;
    private LocalMail mail;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        settings = Settings.onFreePorts(folder, folder);
        mail = new LocalMail(settings);
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void whatWasAcceptedIsThereAfterAStopAndANewStart() {
        send("first");
        mail.stop();
        assertEquals(List.of("first"), subjects());
        mail.start();
        send("second");
        assertEquals(List.of("second", "first"), subjects());
    }

    @Test
    void aMailThatComesBackIsInNoOutbox() {
        GreenMailUtil.sendTextEmail("somebody@nowhere.example", "us@sample.example", "lost", "words", smtp());
        assertEquals(List.of("lost"), subjects());
    }

    private void send(String subject) {
        GreenMailUtil.sendTextEmail("somebody@planted.example", "us@sample.example", subject, "words", smtp());
    }

    private ServerSetup smtp() {
        return new ServerSetup(settings.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    private List<String> subjects() {
        return mail.newestFirst().stream().map(Message::subject).toList();
    }
}
