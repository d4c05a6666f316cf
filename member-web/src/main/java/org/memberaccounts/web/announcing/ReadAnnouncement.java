package org.memberaccounts.web.announcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.memberaccounts.broadcast.BroadcastChannel;
import org.memberaccounts.gsm.Encoding;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.AnnouncementWords;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/**
 * The texts that go out for a version, or its withdrawal, on each channel in each language, as officers read them
 * before.
 */
@Named
@RequestScoped
public class ReadAnnouncement {
    /** The texts on one channel. */
    public record Sent(String channel, List<Side> sides) {}

    /**
     * A text in one language.
     *
     * @param subject null for a text message
     * @param size null but for a text message
     */
    public record Side(String tag, String language, String subject, String[] paragraphs, String size) {}

    private final AnnouncedVersion announced;
    private final VersionStandings standings;
    private final AnnouncementWords words;
    private final Organisation organisation;
    private final Frame frame;

    @Inject
    ReadAnnouncement(
            AnnouncedVersion announced,
            VersionStandings standings,
            AnnouncementWords words,
            Organisation organisation,
            Frame frame) {
        this.announced = announced;
        this.standings = standings;
        this.words = words;
        this.organisation = organisation;
        this.frame = frame;
    }

    /** Returns the texts of the announcement; of a version that isn't announced, for the first possible day. */
    public List<Sent> getTexts() {
        VersionNumber version = announced.getVersion();
        LocalDate day = announced.way().map(PolicyWay::inForceOn).orElseGet(standings::earliest);
        return List.of(
                sent(Channel.INBOX.code(), language -> notice(version, day, Channel.INBOX, language)),
                sent(Channel.MAIL.code(), language -> notice(version, day, Channel.MAIL, language)),
                sent(
                        BroadcastChannel.TEXT.code(),
                        language -> text(
                                words.text(announced.getKind(), day, language).text(), language)));
    }

    private Sent sent(String channel, Function<Locale, Side> side) {
        return new Sent(
                texts().say("channel." + channel),
                organisation.languages().all().stream().map(side).toList());
    }

    private Side notice(VersionNumber version, LocalDate day, Channel channel, Locale language) {
        NoticeText.Message message = words.notice(announced.getKind(), version, day, channel, language);
        String[] paragraphs = message.text().split("\n\n");
        return new Side(language.toLanguageTag(), called(language), message.subject(), paragraphs, null);
    }

    private Side text(String text, Locale language) {
        int parts = Encoding.of(text).parts(text).size();
        String size = texts().say("text.size", text.codePointCount(0, text.length()), parts);
        return new Side(language.toLanguageTag(), called(language), null, new String[] {text}, size);
    }

    private static String called(Locale language) {
        return Sentences.of(Frame.class, language).say("language");
    }

    private Sentences texts() {
        return Sentences.of(ReadAnnouncement.class, frame.getLocale());
    }
}
