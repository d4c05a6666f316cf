package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.broadcast.BroadcastKind;
import org.memberaccounts.code.Coded;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.textmessage.TextWords;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.wording.Times;
import org.memberaccounts.wording.Wording;

/**
 * The words in which every member is told of a version: from when, what changes in three sentences at most, what there
 * is to do, and a link; not the policy. They name nobody, so that officers read them before they go out.
 */
@ApplicationScoped
public class AnnouncementWords {
    /** The things that members are told about a version. */
    public enum Kind implements Coded {
        ANNOUNCED,
        WITHDRAWN;

        /** Returns the kind of notice, and of text. */
        public BroadcastKind notice() {
            return new BroadcastKind("policy-" + code());
        }
    }

    private static final int MOST_NAMED = 3;
    private static final String BETWEEN = ":";
    private static final String PARAGRAPH = "\n\n";

    private final Editions editions;
    private final ChangeWords changes;
    private final Organisation organisation;
    private final PublicAddress pages;
    private final PolicyBook book;

    @Inject
    AnnouncementWords(
            Editions editions, ChangeWords changes, Organisation organisation, PublicAddress pages, PolicyBook book) {
        this.editions = editions;
        this.changes = changes;
        this.organisation = organisation;
        this.pages = pages;
        this.book = book;
    }

    /** Returns what a notice refers to: the version, and its first day. */
    static String reference(Announcement announcement) {
        return reference(announcement.version(), announcement.inForceOn());
    }

    private static String reference(VersionNumber version, LocalDate inForceOn) {
        return version + BETWEEN + inForceOn;
    }

    /**
     * Tells whether what would be said is what was announced: members hear no other words, and nothing any more of what
     * is withdrawn.
     */
    boolean mayBeTold(Kind kind, String reference) {
        List<PolicyWay> told = book.ways().stream()
                .filter(way -> reference.equals(reference(way.version(), way.inForceOn())))
                .toList();
        return kind == Kind.WITHDRAWN
                || told.isEmpty()
                || told.stream().anyMatch(way -> way.withdrawnAt().isEmpty() && book.isAsAnnounced(way));
    }

    NoticeText.Message notice(Kind kind, String reference, Channel channel, Locale language) {
        String[] parts = reference.split(BETWEEN, 2);
        VersionNumber version = VersionNumber.find(parts[0]).orElseThrow();
        return notice(kind, version, LocalDate.parse(parts[1]), channel, language);
    }

    /** Says it for the inbox, or as a mail. */
    public NoticeText.Message notice(
            Kind kind, VersionNumber version, LocalDate inForceOn, Channel channel, Locale language) {
        Wording wording = wording(language);
        String day = times(language).day(inForceOn);
        String page = kind == Kind.ANNOUNCED ? "/policy-changes?version=" + version : "/policy";
        String sentences = kind == Kind.ANNOUNCED
                ? announced(wording, version, day, language)
                : wording.say("withdrawn", name(language), day);
        String text = channel == Channel.INBOX
                ? sentences
                : sentences
                        + PARAGRAPH
                        + wording.say(kind.code() + ".link", pages.of(page))
                        + PARAGRAPH
                        + wording.say("mail", name(language));
        return new NoticeText.Message(wording.say(kind.code() + ".subject", day), text, Optional.of(page));
    }

    private String announced(Wording wording, VersionNumber version, String day, Locale language) {
        Optional<VersionDifference> difference = editions.difference(version);
        boolean asked = difference.filter(one -> !one.askedAgain().isEmpty()).isPresent();
        return String.join(
                PARAGRAPH,
                wording.say("announced", name(language), day),
                what(wording, difference, language),
                wording.sentence(asked ? "announced.asked" : "announced.nothing-to-do"));
    }

    private String what(Wording wording, Optional<VersionDifference> difference, Locale language) {
        List<String> sentences = difference
                .map(one -> changes.sentences(one, one.changes(), language))
                .orElse(List.of());
        if (sentences.isEmpty()) {
            return wording.sentence("announced.wording");
        }
        Stream<String> more =
                sentences.size() > MOST_NAMED ? Stream.of(wording.sentence("announced.more")) : Stream.empty();
        return wording.joined("announced.and", Stream.concat(sentences.stream().limit(MOST_NAMED), more));
    }

    TextWords text(Kind kind, String reference, Locale language) {
        return text(kind, LocalDate.parse(reference.split(BETWEEN, 2)[1]), language);
    }

    /** Says it as a text message; a gateway's template takes the organisation's name and the day. */
    public TextWords text(Kind kind, LocalDate inForceOn, Locale language) {
        String day = times(language).day(inForceOn);
        return new TextWords(
                wording(language).say(kind.code() + ".text", name(language), day), List.of(name(language), day));
    }

    private String name(Locale language) {
        return organisation.brand().name().in(language);
    }

    private Times times(Locale language) {
        return new Times(language, organisation.zone());
    }

    private static Wording wording(Locale language) {
        return Wording.beside(AnnouncementWords.class, "Announcements", language);
    }
}
