package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.person.PersonId;

/** Features tell people something through these notices. */
@ApplicationScoped
public class Notices {
    /** The form of a reference: our ids fit, addresses and sentences don't. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:-]{0,100}");

    private final Outbox outbox;
    private final NoticeTexts texts;

    @Inject
    Notices(Outbox outbox, NoticeTexts texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    /**
     * Tells a person something once this transaction commits; not at all if it doesn't.
     *
     * @param kind of a {@link NoticeText}
     * @param reference the id of ours for what it is about; empty where there is nothing to name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(PersonId person, String kind, String reference, Locale language) {
        texts.get(kind);
        outbox.put(person, kind, reference(reference), language);
    }

    /** Returns the state of the newest notice of this kind about this thing; empty when there is none. */
    public Optional<NoticeState> state(PersonId person, String kind, String reference) {
        return outbox.newest(person, kind, reference).map(Notice::state);
    }

    static String reference(String text) {
        if (!REFERENCE.matcher(text).matches()) {
            throw new IllegalArgumentException("A notice refers to things by id only.");
        }
        return text;
    }
}
