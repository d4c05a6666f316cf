package org.memberaccounts.web.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.purpose.ReaderKind;
import org.memberaccounts.vault.Answer;
import org.memberaccounts.vault.Disclosure;
import org.memberaccounts.vault.Vault;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Works one case: opens what its purpose allows, for as long as it is open, and closes it. */
@Named
@RequestScoped
public class WorkCase {
    /** One value that is open now. */
    public record Open(String label, String value) {}

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseKinds kinds;

    @Inject
    private Vault vault;

    @Inject
    private Organisation organisation;

    @Inject
    private PurposeCatalogue purposes;

    @Inject
    private Caller caller;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(name = "id")
    private String id;

    private CaseFile file;
    private String purpose;
    private List<Open> opened = List.of();
    private String refusal;

    /** At once, since whether the form is there depends on it, and again before the page is shown, as it stands then. */
    @PostConstruct
    public void load() {
        file = caller.staff().flatMap(staff -> caseId().flatMap(known -> desk.find(staff, known))).orElse(null);
    }

    private Optional<CaseId> caseId() {
        try {
            return Optional.ofNullable(id).map(UUID::fromString).map(CaseId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String open() {
        Set<AttributeId> wanted = wanted();
        PurposeId named = purpose != null && PurposeId.isWellFormed(purpose) && purposes.knows(new PurposeId(purpose)) ? new PurposeId(purpose) : file == null ? null : file.purpose();
        if (file == null || file.person().isEmpty()) {
            return null;
        }
        if (wanted.isEmpty()) {
            refusal = texts().say("case.nothing-chosen");
            return null;
        }
        switch (vault.disclose(new Disclosure(caller.requester(), file.person().get(), named, wanted, Optional.of(file.id().value())))) {
            case Answer.Disclosed disclosed -> show(disclosed.values().take());
            case Answer.Refused refused -> refusal = texts().say("refused." + refused.reason().code());
        }
        return null;
    }

    private Set<AttributeId> wanted() {
        String[] chosen = request.getParameterValues("attribute");
        return chosen == null ? Set.of() : Stream.of(chosen).filter(AttributeId::isWellFormed).map(AttributeId::new)
                .filter(attribute -> attribute.equals(Vault.CASE_TEXT) || organisation.attribute(attribute).isPresent()).collect(Collectors.toUnmodifiableSet());
    }

    private void show(Map<AttributeId, String> values) {
        List<Open> shown = new ArrayList<>();
        if (values.containsKey(Vault.CASE_TEXT)) {
            shown.add(new Open(texts().say("case.text"), values.get(Vault.CASE_TEXT)));
        }
        organisation.attributes().stream().filter(attribute -> wanted().contains(attribute.id()))
                .forEach(attribute -> shown.add(new Open(frame.say(attribute.label()), values.getOrDefault(attribute.id(), texts().say("case.not-given")))));
        opened = shown;
    }

    public String close() {
        caseId().ifPresent(known -> desk.close(caller.requester(), known));
        return "/service/cases?faces-redirect=true";
    }

    private Sentences texts() {
        return Sentences.of(WorkCase.class, frame.getLocale());
    }

    /** The case; null when there is none by this address that the caller handles. */
    public CaseFile getFile() {
        return file;
    }

    public String getTitle() {
        return file == null ? "" : kinds.find(file.kind()).map(CaseKind::title).map(frame::say).orElse(file.kind());
    }

    public String getPurposeName() {
        return file == null ? "" : frame.say(purposes.get(file.purpose()).name());
    }

    public List<AttributeDefinition> getAttributes() {
        return organisation.attributes();
    }

    /** Whether the case's own purpose may use it: what is chosen beforehand. */
    public boolean isAllowed(AttributeDefinition attribute) {
        return file != null && purposes.get(file.purpose()).attributes().contains(attribute.id());
    }

    /** What the service centre reads for at all. */
    public List<Purpose> getPurposes() {
        return purposes.all().stream().filter(one -> one.readers().contains(ReaderKind.SUPPORT)).toList();
    }

    public String getPurpose() {
        return purpose == null && file != null ? file.purpose().value() : purpose;
    }

    public void setPurpose(String named) {
        purpose = named;
    }

    public List<Open> getOpened() {
        return opened;
    }

    public String getRefusal() {
        return refusal;
    }
}
