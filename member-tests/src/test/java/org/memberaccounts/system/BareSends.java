package org.memberaccounts.system;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.memberaccounts.launcher.Settings;

/**
 * One person told on three channels by the libraries and the database alone: an inbox entry with its commit, a mail
 * over a connection that stays open, a text of two parts over a bound session. Nothing is read, recorded or marked.
 */
final class BareSends implements AutoCloseable {
    private static final String INBOX = """
            with told as (
                insert into member.notice
                select person_id, gen_random_uuid(), kind, reference, language, to_former, created_at
                from (select * from member.notice where kind = 'policy-announced' limit 1) one
                returning person_id, id, created_at)
            insert into member.inbox_entry select person_id, id, 'bare', created_at from told""";

    private static final String WORDS =
            "Qinghe: our privacy policy changes on 1 January 2027. Read what changes: sign" + " in to your account.";
    private static final String NUMBER = "8613900000000";

    private final Connection database;
    private final Transport mails;
    private final MimeMessage mail;
    private final SMPPSession texts = new SMPPSession();

    /** @param mail the bytes of a mail that the product sent */
    BareSends(WholeSystem system, byte[] mail) throws Exception {
        Settings settings = system.local().settings();
        database = system.asServer();
        database.setAutoCommit(false);
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(settings.smtp()));
        properties.put("mail.smtp.from", "returns+" + UUID.randomUUID() + "@sample.example");
        Session session = Session.getInstance(properties);
        this.mail = new MimeMessage(session, new ByteArrayInputStream(mail));
        mails = session.getTransport("smtp");
        mails.connect();
        texts.setTransactionTimer(10_000);
        texts.connectAndBind(
                "127.0.0.1",
                settings.smpp(),
                new BindParameter(
                        BindType.BIND_TRX, "bare", "", "", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, null));
    }

    void tellOne() throws Exception {
        BareStatements.run(database, INBOX);
        database.commit();
        mails.sendMessage(mail, mail.getAllRecipients());
        texts.submitShortMessage(
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                NUMBER,
                new ESMClass(),
                (byte) 0,
                (byte) 1,
                null,
                null,
                new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                (byte) 0,
                new GeneralDataCoding(Alphabet.ALPHA_DEFAULT),
                (byte) 0,
                WORDS.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws SQLException, MessagingException {
        database.close();
        mails.close();
        texts.unbindAndClose();
    }
}
