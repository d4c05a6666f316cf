package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.web.frame.BeforeHome;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;

/** A person's own page: the data held about them, and its uses. Features bring what else it says. */
@Named
@RequestScoped
public class Home {
    private static final int LATEST = 3;

    private final Instance<BeforeHome> before;
    private final HeldData held;
    private final Pseudonyms pseudonyms;
    private final AuditSearch search;
    private final ReadsOverTime overTime;
    private final EntrySentences sentences;
    private final Caller caller;
    private final Frame frame;

    private List<Entry> latest = List.of();

    @Inject
    Home(
            @Any Instance<BeforeHome> before,
            HeldData held,
            Pseudonyms pseudonyms,
            AuditSearch search,
            ReadsOverTime overTime,
            EntrySentences sentences,
            Caller caller,
            Frame frame) {
        this.before = before;
        this.held = held;
        this.pseudonyms = pseudonyms;
        this.search = search;
        this.overTime = overTime;
        this.sentences = sentences;
        this.caller = caller;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(Home.class, "account", 1, "home", "/account/home");
    }

    /** Loads before anything is rendered: a page must not break off in the middle. */
    public String load() {
        Optional<OpenedAccount> own = caller.account();
        Optional<String> elsewhere = own.isEmpty() ? Optional.of(withoutAccount()) : first(own.get());
        if (elsewhere.isEmpty()) {
            read(own.get());
        }
        return elsewhere.map(address -> address + "?faces-redirect=true").orElse(null);
    }

    private String withoutAccount() {
        if (caller.mayBecomeMember()) {
            return "/account/complete";
        }
        return caller.staff().isPresent() ? frame.getOwnArea() : "/index";
    }

    private Optional<String> first(OpenedAccount own) {
        return before.stream().flatMap(page -> page.address(own).stream()).findFirst();
    }

    private void read(OpenedAccount own) {
        pseudonyms.subject(own.person()).ifPresent(subject -> look(subject.value()));
        held.read(own);
    }

    private void look(UUID subject) {
        latest = sentences.say(search.aboutByOthers(subject, LATEST));
        held.countReads(subject);
        overTime.load(subject);
    }

    public List<Entry> getLatest() {
        return latest;
    }
}
