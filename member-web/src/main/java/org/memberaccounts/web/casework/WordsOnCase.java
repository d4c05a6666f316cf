package org.memberaccounts.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.casework.AnswerText;
import org.memberaccounts.casework.AnsweringDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.Said;
import org.memberaccounts.casework.ServiceCentre;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.service.WorkCase;
import org.omnifaces.cdi.Param;

/** The texts on the agent's case: who wrote and when at a look, the words once they are opened, which is a read. */
@Named
@RequestScoped
public class WordsOnCase {
    /** The time for which opened words stay on the screen. */
    private static final int OPEN_SECONDS = 300;

    private final WorkCase work;
    private final CaseQueue queue;
    private final AnsweringDesk desk;
    private final ServiceCentre centre;
    private final SaidWords said;
    private final CaseLook look;
    private final Caller caller;
    private final Frame frame;

    private Page<Said, Integer> page = Page.empty();
    private Map<TextId, String> words = Map.of();
    private String refusal;

    @Inject
    @Param(name = "said")
    private Integer after;

    @Inject
    WordsOnCase(
            WorkCase work,
            CaseQueue queue,
            AnsweringDesk desk,
            ServiceCentre centre,
            SaidWords said,
            CaseLook look,
            Caller caller,
            Frame frame) {
        this.work = work;
        this.queue = queue;
        this.desk = desk;
        this.centre = centre;
        this.said = said;
        this.look = look;
        this.caller = caller;
        this.frame = frame;
    }

    /** Before the page is shown, when what was pressed is among them. */
    public void show() {
        if (work.getFile() != null) {
            page = queue.said(caller.access(), work.getFile().id(), Optional.ofNullable(after));
        }
    }

    /** Opens the words of the page that is shown. */
    public String open() {
        show();
        CaseFile file = work.getFile();
        Optional<PersonId> person = file.person();
        if (person.isPresent() && !page.items().isEmpty()) {
            switch (said.open(caller.access(), person.get(), file.purpose(), Optional.of(file), SaidWords.ids(page))) {
                case Answer.Disclosed disclosed -> {
                    words = disclosed.values().takeTexts();
                    closeLater(file);
                }
                case Answer.Refused no -> refusal = look.refused(no.reason());
            }
        }
        return null;
    }

    /** Has the words leave the screen by themselves, as all open data does. */
    private static void closeLater(CaseFile file) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader("Refresh", OPEN_SECONDS + "; url=/service/case?id=" + file.id());
    }

    public List<SaidLine> getLines() {
        return said.lines(page, words, false);
    }

    public boolean isOpened() {
        return !words.isEmpty();
    }

    /** The reason why nothing was opened; null when nothing was refused. */
    public String getRefusal() {
        return refusal;
    }

    /** Returns the place from which the older texts go on; null when all are shown. */
    public Integer getOlder() {
        return page.next().orElse(null);
    }

    public boolean isLater() {
        return after != null;
    }

    public CaseLook.Days getDays() {
        return work.getFile() == null ? null : look.days(work.getFile());
    }

    public String getClock() {
        return look.clock(work.getFile());
    }

    public boolean isLate() {
        return look.isLate(work.getFile());
    }

    public boolean isWaitingForThem() {
        return work.getFile().standing().waitsFor() == WaitsFor.THEM;
    }

    /** The texts of the pack that an answer can begin with. */
    public List<AnswerText> getTexts() {
        return centre.texts();
    }

    public String title(AnswerText text) {
        return frame.say(text.title());
    }

    /** Finds a text of the pack, in the language in which the person is written to. */
    Optional<String> text(String id) {
        return centre.texts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .flatMap(one -> work.getFile().person().map(person -> one.text().in(desk.language(person))));
    }

    /** The tag of the language in which the person is written to; null where there is nobody any more. */
    public String getLanguageTag() {
        return work.getFile()
                .person()
                .map(desk::language)
                .map(Locale::toLanguageTag)
                .orElse(null);
    }

    /** The language in which the person is written to, by its own name. */
    public String getLanguage() {
        return work.getFile()
                .person()
                .map(desk::language)
                .map(language -> language.getDisplayLanguage(language))
                .orElse("");
    }

    public int getLongest() {
        return CaseTexts.LONGEST;
    }
}
