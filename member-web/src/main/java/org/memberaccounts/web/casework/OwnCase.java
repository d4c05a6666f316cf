package org.memberaccounts.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.OwnCases;
import org.memberaccounts.casework.Said;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.paging.Page;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.web.frame.FormErrors;
import org.omnifaces.cdi.Param;

/** A case of the person's own: where it stands, what was written on it, and a field to write back. */
@Named
@RequestScoped
public class OwnCase {
    private final OwnCases desk;
    private final SaidWords said;
    private final CaseLook look;
    private final Caller caller;
    private final FormErrors errors;

    private CaseFile file;
    private Page<Said, Integer> page = Page.empty();
    private Map<TextId, String> texts = Map.of();
    private ScreenedText words;
    private Integer seen;

    @Inject
    @Param(name = "id")
    private CaseId id;

    @Inject
    @Param(name = "said")
    private Integer after;

    @Inject
    OwnCase(OwnCases desk, SaidWords said, CaseLook look, Caller caller, FormErrors errors) {
        this.desk = desk;
        this.said = said;
        this.look = look;
        this.caller = caller;
        this.errors = errors;
    }

    /** At once, since whether the form is there depends on it. */
    @PostConstruct
    public void load() {
        file = caller.account()
                .flatMap(own -> Optional.ofNullable(id).flatMap(known -> desk.find(own.person(), known)))
                .orElse(null);
    }

    /** Before the page is shown: reads its texts, in one read. */
    public void show() {
        if (file != null) {
            caller.account().ifPresent(this::read);
        }
    }

    private void read(OpenedAccount own) {
        page = desk.said(own.person(), file.id(), Optional.ofNullable(after));
        Set<TextId> ids = Stream.concat(SaidWords.ids(page).stream(), Stream.of(CaseDesk.textOf(file.id())))
                .collect(Collectors.toSet());
        if (said.open(own.by(), own.person(), PurposeId.SELF_ACCESS, Optional.empty(), ids)
                instanceof Answer.Disclosed disclosed) {
            texts = disclosed.values().takeTexts();
        }
    }

    public String write() {
        Optional<OpenedAccount> own = caller.account();
        if (own.isEmpty()) {
            return "/account/home?faces-redirect=true";
        }
        Optional<Integer> expected = Optional.of(Objects.requireNonNullElse(seen, -1));
        return switch (desk.write(own.get().by(), own.get().person(), file.id(), expected, words)) {
            case OwnCases.Result.Written written -> page(file.id()) + "&done=written";
            case OwnCases.Result.ChangedMeanwhile changed -> {
                file = changed.file();
                seen = file.standing().version();
                errors.add("words", look.texts().say("own.changed"));
                yield null;
            }
            default -> "/account/cases?faces-redirect=true";
        };
    }

    static String page(CaseId id) {
        return "/account/case?faces-redirect=true&id=" + id;
    }

    public CaseFile getFile() {
        return file;
    }

    public String getTitle() {
        return file == null ? "" : look.title(file);
    }

    /** The words that an agent noted when they opened the case; null where there are none. */
    public String getOpening() {
        return file == null ? null : texts.get(CaseDesk.textOf(file.id()));
    }

    public List<SaidLine> getLines() {
        return said.lines(page, texts, true);
    }

    /** Says whom it waits for, or how it ended. */
    public String getState() {
        return look.texts()
                .say(
                        file.isOpen()
                                ? "own.waits." + file.standing().waitsFor().code()
                                : "own.outcome."
                                        + file.standing()
                                                .outcome()
                                                .map(outcome -> outcome.code())
                                                .orElse("none"));
    }

    /** Says who has it. */
    public String getOwner() {
        return file.handler()
                .map(number -> look.texts().say("own.agent", Integer.toString(number)))
                .orElseGet(() -> look.texts().say("own.nobody"));
    }

    /** Says until when the person is answered; null where no answer is owed. */
    public String getDue() {
        if (!file.isOpen() || file.standing().waitsFor() == WaitsFor.THEM) {
            return null;
        }
        return look.texts().say(look.isLate(file) ? "own.late" : "own.due", look.day(file));
    }

    public CaseLook.Days getDays() {
        return file == null ? null : look.days(file);
    }

    public Integer getOlder() {
        return page.next().orElse(null);
    }

    public boolean isLater() {
        return after != null;
    }

    public ScreenedText getWords() {
        return words;
    }

    public void setWords(ScreenedText typed) {
        words = typed;
    }

    /** The version of the case that the person saw. */
    public Integer getSeen() {
        return seen != null || file == null
                ? seen
                : Integer.valueOf(file.standing().version());
    }

    public void setSeen(Integer version) {
        seen = version;
    }

    public int getLongest() {
        return CaseTexts.LONGEST;
    }
}
