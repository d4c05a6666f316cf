package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.trail.Pseudonyms;
import org.omnifaces.cdi.Param;

/**
 * The person's own act that led back to their page, as the log has it. The address names it by the action's code, which
 * can be that of any feature.
 */
@Named
@RequestScoped
public class JustDone {
    private static final int LOOKED_AT = 30;

    private final AuditSearch search;
    private final LogWords words;
    private final Pseudonyms pseudonyms;
    private final EntrySentences sentences;
    private final Caller caller;

    private Entry entry;

    @Inject
    @Param(name = "done")
    private String action;

    @Inject
    JustDone(AuditSearch search, LogWords words, Pseudonyms pseudonyms, EntrySentences sentences, Caller caller) {
        this.search = search;
        this.words = words;
        this.pseudonyms = pseudonyms;
        this.sentences = sentences;
        this.caller = caller;
    }

    /** Looks before anything is rendered: a page must not break off in the middle. */
    public void show() {
        entry = Optional.ofNullable(action)
                .filter(words.actions()::contains)
                .flatMap(named -> caller.account().map(OpenedAccount::person))
                .flatMap(pseudonyms::subject)
                .flatMap(subject -> find(subject.value()))
                .orElse(null);
    }

    private Optional<Entry> find(UUID subject) {
        return search.about(subject, Optional.empty(), LOOKED_AT).entries().stream()
                .filter(logged -> logged.action().equals(action) && logged.isBySubject())
                .findFirst()
                .flatMap(logged -> sentences.say(List.of(logged)).stream().findFirst());
    }

    /** Returns the entry; null when there was no such act. */
    public Entry getEntry() {
        return entry;
    }
}
