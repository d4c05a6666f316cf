package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.paging.Page;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.RefPage;

/**
 * Shows people what the service centre wrote about them, case by case; a page of texts is read through the door at
 * once.
 */
@Named
@RequestScoped
public class ReadCases {
    /**
     * One case.
     *
     * @param text null when nothing was written
     * @param closedAt null while it is open
     * @param waitsForThem whether it is the person's turn
     */
    public record Line(
            CaseId id,
            String number,
            String kind,
            Instant openedAt,
            Instant closedAt,
            boolean waitsForThem,
            String text) {}

    private final CaseDesk desk;
    private final CaseKinds kinds;
    private final Door door;
    private final Caller caller;
    private final Frame frame;

    private List<Line> lines = List.of();
    private CaseId after;
    private CaseId older;

    @Inject
    ReadCases(CaseDesk desk, CaseKinds kinds, Door door, Caller caller, Frame frame) {
        this.desk = desk;
        this.kinds = kinds;
        this.door = door;
        this.caller = caller;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(ReadCases.class, "account", 5, "cases", "/account/cases");
    }

    @Produces
    static RefPage page() {
        return new RefPage(ReadCases.class, "case", id -> "/account/case?id=" + id);
    }

    public String load() {
        Optional<OpenedAccount> own = caller.account();
        lines = own.map(this::lines).orElse(List.of());
        return own.isEmpty() ? "/account/home?faces-redirect=true" : null;
    }

    private List<Line> lines(OpenedAccount own) {
        Page<CaseFile, CaseId> page = desk.about(own.person(), Optional.ofNullable(after));
        older = page.next().orElse(null);
        List<CaseFile> files = page.items();
        Map<TextId, String> texts =
                read(own, files.stream().map(file -> CaseDesk.textOf(file.id())).collect(Collectors.toSet()));
        return files.stream()
                .map(file -> new Line(
                        file.id(),
                        file.number(),
                        frame.say(kinds.title(file.kind())),
                        file.openedAt(),
                        file.closedAt().orElse(null),
                        file.isOpen() && file.standing().waitsFor() == WaitsFor.THEM,
                        texts.get(CaseDesk.textOf(file.id()))))
                .toList();
    }

    private Map<TextId, String> read(OpenedAccount own, Set<TextId> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        Disclosure request =
                new Disclosure(own.by(), own.person(), PurposeId.SELF_ACCESS, Set.of(), texts, Optional.empty());
        return door.disclose(request) instanceof Answer.Disclosed disclosed
                ? disclosed.values().takeTexts()
                : Map.of();
    }

    public List<Line> getLines() {
        return lines;
    }

    public CaseId getAfter() {
        return after;
    }

    public void setAfter(CaseId place) {
        after = place;
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public CaseId getOlder() {
        return older;
    }
}
