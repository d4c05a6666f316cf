package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;

/** Features tell people something through these notices. */
@ApplicationScoped
public class Notices {
    /** The form of a reference: our ids fit, addresses and sentences don't. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:-]{0,100}");

    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Instance<LanguageBook> languages;
    private final Organisation organisation;

    @Inject
    Notices(Outbox outbox, Deliveries deliveries, @Any Instance<LanguageBook> languages, Organisation organisation) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.languages = languages;
        this.organisation = organisation;
    }

    /**
     * Tells a person something, in the language that they joined or were enrolled in, once this transaction commits;
     * not at all if it doesn't, or if they have switched this kind off. Where no language is known any more, since an
     * erasure runs, it is the first one.
     *
     * @param kind the code of a {@link NoticeKind}
     * @param reference the id of ours for what it is about; empty where there is nothing to name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(PersonId person, String kind, String reference) {
        tell(person, kind, reference, language(person));
    }

    /** Tells a person something in this language: the one in which they asked for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(PersonId person, String kind, String reference, Locale language) {
        outbox.put(person, kind, reference(reference), language, Optional.empty());
    }

    /**
     * Tells a person something at an address that is no longer theirs. It is sealed until the notice is handed over or
     * given up.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellFormer(PersonId person, String kind, CheckedValue address) {
        outbox.put(person, kind, "", language(person), Optional.of(address));
    }

    /** Sends what was told before by mail once more; the inbox has it already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mailAgain(PersonId person, String kind, String reference, Locale language) {
        outbox.mail(person, kind, reference(reference), language);
    }

    /** Returns the language in which a person is told something. */
    public Locale language(PersonId person) {
        return languages.stream()
                .flatMap(book -> book.language(person).stream())
                .findFirst()
                .orElse(organisation.languages().all().getFirst());
    }

    /** Finds how far the newest notice of this kind about this thing is on this channel. */
    public Optional<Delivered> delivered(PersonId person, String kind, String reference, Channel channel) {
        return deliveries.newest(person, kind, reference, channel).map(Delivery::seen);
    }

    static String reference(String text) {
        if (!REFERENCE.matcher(text).matches()) {
            throw new IllegalArgumentException("A notice refers to things by id only.");
        }
        return text;
    }
}
