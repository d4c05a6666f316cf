package org.memberaccounts.web.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.paging.Page;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The case that an agent works, what its purpose may use and what not, beside the agent's other open ones. */
@Named
@RequestScoped
public class WorkCase {
    private final CaseDesk desk;
    private final CaseKinds kinds;
    private final Marks marks;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Caller caller;
    private final Frame frame;

    private CaseFile file;
    private Page<CaseFile, CaseId> queue = Page.empty();

    @Inject
    @Param(name = "id")
    private CaseId id;

    @Inject
    WorkCase(
            CaseDesk desk,
            CaseKinds kinds,
            Marks marks,
            Organisation organisation,
            PurposeCatalogue purposes,
            Caller caller,
            Frame frame) {
        this.desk = desk;
        this.kinds = kinds;
        this.marks = marks;
        this.organisation = organisation;
        this.purposes = purposes;
        this.caller = caller;
        this.frame = frame;
    }

    /** At once, since whether the form is there depends on it. */
    @PostConstruct
    public void load() {
        file = Optional.ofNullable(id)
                .flatMap(known -> desk.find(caller.access(), known))
                .orElse(null);
    }

    /** Before the page is shown. */
    public void show() {
        if (file != null) {
            queue = caller.staff()
                    .map(staff -> desk.openCasesOf(staff, Optional.empty()))
                    .orElse(Page.empty());
        }
    }

    /** The case; null when there is none by this address that the caller handles. */
    public CaseFile getFile() {
        return file;
    }

    public String getTitle() {
        return file == null ? "" : title(file);
    }

    /** The purpose for which its data is read, as it stands inside of a sentence. */
    public String getPurposeName() {
        return file == null ? "" : frame.sayWithin(purposes.get(file.purpose()).name());
    }

    /** The attributes that the case's own purpose may use. */
    public List<AttributeDefinition> getAllowed() {
        return attributes(true);
    }

    /** The attributes that it may not use: asking for them is refused, and that is on record. */
    public List<AttributeDefinition> getBeyond() {
        return attributes(false);
    }

    private List<AttributeDefinition> attributes(boolean allowed) {
        return file == null
                ? List.of()
                : organisation.attributes().stream()
                        .filter(attribute ->
                                purposes.get(file.purpose()).attributes().contains(attribute.id()) == allowed)
                        .toList();
    }

    /** The newest of the agent's open cases. */
    public List<CaseFile> getQueue() {
        return queue.items();
    }

    /** Tells whether the agent has more open cases than these. */
    public boolean isMore() {
        return queue.next().isPresent();
    }

    /** The title of a case: its kind, in words. */
    public String title(CaseFile one) {
        return frame.say(kinds.title(one.kind()));
    }

    /** The mark of whom it is about; empty when that is nobody any more. */
    public String getMark() {
        return Optional.ofNullable(marks.on(file))
                .map(mark -> texts().say("case.about", mark))
                .orElse("");
    }

    /** Names what is read on cases: an attribute, or the text that was written when the case was opened. */
    String label(String attribute) {
        return attribute.equals(CaseDesk.TEXT.value())
                ? texts().say("case.text")
                : organisation
                        .attribute(attribute)
                        .map(AttributeDefinition::label)
                        .map(frame::say)
                        .orElse(attribute);
    }

    private Sentences texts() {
        return Sentences.of(WorkCase.class, frame.getLocale());
    }
}
