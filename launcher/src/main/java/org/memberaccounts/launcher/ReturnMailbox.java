package org.memberaccounts.launcher;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The mailbox of the local start to which mails come back. So that this can be tried, mails to addresses at
 * {@code nowhere.example} come back with a report (RFC 3464).
 */
final class ReturnMailbox {
    static final String USER = "returns";
    static final String ADDRESS = USER + "@sample.example";

    private static final String NOWHERE = "@nowhere.example";
    private static final String DOMAIN = ADDRESS.substring(ADDRESS.indexOf('@'));

    private UserManager users;

    /** Opens the mailbox, which takes {@code returns+…} too (RFC 5233). */
    void open(UserManager all) {
        users = all;
        try {
            users.createUser(ADDRESS, USER, USER);
        } catch (UserException e) {
            throw new CannotStart("The local mail server can't have the mailbox of returned mails.");
        }
        users.setMessageDeliveryHandler(this::deliver);
    }

    /** Tells whether a message is a report, which no outbox shows. */
    static boolean isReport(MimeMessage message) {
        try {
            return message.isMimeType("multipart/report");
        } catch (MessagingException e) {
            return false;
        }
    }

    private GreenMailUser deliver(MovingMessage message, MailAddress to) throws MessagingException, UserException {
        String email = to.getEmail().toLowerCase(Locale.ROOT);
        if (email.startsWith(USER + "+") && email.endsWith(DOMAIN)) {
            return users.getUser(USER);
        }
        if (email.endsWith(NOWHERE) && message.getReturnPath() != null) {
            users.getUser(USER).deliver(report(message.getReturnPath().getEmail(), email));
        }
        GreenMailUser known = users.getUserByEmail(email);
        return known == null ? users.createUser(email, email, email) : known;
    }

    private static MimeMessage report(String to, String about) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("report; report-type=delivery-status");
        MimeBodyPart words = new MimeBodyPart();
        words.setText("There is no such mailbox here.");
        parts.addBodyPart(words);
        String status = "Reporting-MTA: dns; sample.example\r\n\r\nFinal-Recipient: rfc822; " + about
                + "\r\nAction: failed\r\nStatus: 5.1.1\r\n";
        InternetHeaders type = new InternetHeaders();
        type.setHeader("Content-Type", "message/delivery-status");
        parts.addBodyPart(new MimeBodyPart(type, status.getBytes(StandardCharsets.US_ASCII)));
        MimeMessage report = new MimeMessage(Session.getInstance(new Properties()));
        report.setFrom("mailer-daemon" + DOMAIN);
        report.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        report.setSubject("Undelivered mail");
        report.setContent(parts);
        report.saveChanges();
        return report;
    }
}
