package org.memberaccounts.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.CaseNeed;

/** The organisation's kinds of case. */
@ApplicationScoped
public class CaseKinds {
    private final Map<String, CaseKind> kinds = new LinkedHashMap<>();

    private final Organisation organisation;
    private final PurposeCatalogue purposes;

    @Inject
    CaseKinds(Organisation organisation, PurposeCatalogue purposes) {
        this.organisation = organisation;
        this.purposes = purposes;
    }

    /**
     * Reads the kinds at the start, so that a mistake in the pack stops the start. Observing the start is enough for
     * that.
     */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void read() {
        Section file = organisation.pack().read("case-kinds.yaml");
        for (Section section : file.sections("case-kinds")) {
            PurposeId purpose = section.parsed("purpose", PurposeId::new, "must be the id of a purpose");
            if (!purposes.knows(purpose)) {
                throw section.error("purpose", "names a purpose that purposes.yaml doesn't have");
            }
            CaseKind kind = new CaseKind(section.text("id"), section.localized("title"), purpose, need(section));
            section.done();
            if (kinds.put(kind.id(), kind) != null) {
                throw section.error("id", "is there twice");
            }
        }
        file.done();
    }

    private static CaseNeed need(Section section) {
        return section.optionalText("needs")
                .map(code -> Coded.find(CaseNeed.class, code)
                        .orElseThrow(() -> section.error(
                                "needs",
                                "must be document, approval or nothing: what a case of this kind needs besides, so"
                                        + " that its agent may read on it")))
                .orElse(CaseNeed.NOTHING);
    }

    public List<CaseKind> all() {
        return List.copyOf(kinds.values());
    }

    /** Returns the title of a kind, or the id of a kind that the organisation no longer has. */
    public LocalizedText title(String id) {
        return find(id).map(CaseKind::title)
                .orElseGet(() -> LocalizedText.of(organisation.languages(), language -> id));
    }

    public Optional<CaseKind> find(String id) {
        return Optional.ofNullable(kinds.get(id));
    }
}
