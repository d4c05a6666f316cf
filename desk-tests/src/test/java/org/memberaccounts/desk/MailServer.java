package org.memberaccounts.desk;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * The SMTP server that mails are handed to, and the mailbox to which they come back: real ones, which keep them. One
 * for all tests of this JVM.
 */
@ApplicationScoped
public class MailServer {
    /** An accepted mail. */
    public record Mail(String to, String subject, String text, String returnPath) {}

    private static final String RETURNS = "returns";

    private static GreenMail server;

    /** Starts it, and says in the server's settings where it is. */
    static void start() {
        server = new GreenMail(setups(0, 0));
        server.start();
        int smtp = server.getSmtp().getPort();
        int imap = server.getImap().getPort();
        server.stop();
        // the same addresses again after it was away
        server = new GreenMail(setups(smtp, imap));
        begin();
        System.setProperty("MEMBER_ACCOUNTS_SMTP_PORT", Integer.toString(smtp));
        System.setProperty("MEMBER_ACCOUNTS_RETURNS_ADDRESS", RETURNS + "@members.example");
        System.setProperty("MEMBER_ACCOUNTS_RETURNS_HOST", "127.0.0.1");
        System.setProperty("MEMBER_ACCOUNTS_RETURNS_PORT", Integer.toString(imap));
        System.setProperty("MEMBER_ACCOUNTS_RETURNS_USER", RETURNS);
        System.setProperty("MEMBER_ACCOUNTS_RETURNS_PASSWORD", RETURNS);
        System.setProperty("MEMBER_ACCOUNTS_RETURNS_TLS", "offered");
    }

    private static ServerSetup[] setups(int smtp, int imap) {
        return new ServerSetup[] {
            new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        };
    }

    private static void begin() {
        server.start();
        server.setUser(RETURNS + "@members.example", RETURNS, RETURNS);
    }

    /** Returns the mails to this address, oldest first. */
    public List<Mail> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> !isReturned(message))
                .map(MailServer::mail)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    /** Does something while the mail server is away; mails accepted before are forgotten. */
    public void away(Runnable meanwhile) {
        server.stop();
        try {
            meanwhile.run();
        } finally {
            begin();
        }
    }

    /** Puts a message, as its lines stand, into the mailbox to which mails come back. */
    public void comesBack(String message) {
        try {
            GreenMailUser user = server.getUserManager().getUser(RETURNS);
            user.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts what lies in that mailbox. */
    public int waitingReturns() {
        try {
            return server.getManagers()
                    .getImapHostManager()
                    .getInbox(server.getUserManager().getUser(RETURNS))
                    .getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isReturned(MimeMessage message) {
        try {
            return message.getHeader("X-Returned") != null;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(
                    message.getRecipients(Message.RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    message.getContent().toString(),
                    message.getHeader("Return-Path", null));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
