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
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.purpose.ReaderKind;
import org.memberaccounts.vault.door.CaseNeed;

/** The organisation's kinds of case. */
@ApplicationScoped
public class CaseKinds {
    private static final String FILE = "case-kinds.yaml";

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
        Section file = organisation.pack().read(FILE);
        for (Section section : file.sections("case-kinds")) {
            CaseKind kind =
                    new CaseKind(section.text("id"), section.localized("title"), purpose(section), need(section));
            section.done();
            if (kinds.put(kind.id(), kind) != null) {
                throw section.error("id", "is there twice");
            }
        }
        file.done();
        purposes.all().stream()
                .filter(purpose -> purpose.readers().contains(ReaderKind.SUPPORT))
                .filter(purpose ->
                        kinds.values().stream().noneMatch(kind -> kind.purpose().equals(purpose.id())))
                .findFirst()
                .ifPresent(purpose -> {
                    throw new PackError(
                            "purposes.yaml lets support read for " + purpose.id() + ", but no kind of case in " + FILE
                                    + " serves it. Add a kind, or take support out of its readers.");
                });
    }

    /** The service centre reads on cases only, so a kind serves a purpose for which it may read. */
    private PurposeId purpose(Section section) {
        PurposeId purpose = section.parsed("purpose", PurposeId::new, "must be the id of a purpose");
        if (!purposes.knows(purpose)) {
            throw section.error("purpose", "names a purpose that purposes.yaml doesn't have");
        }
        if (!purposes.get(purpose).readers().contains(ReaderKind.SUPPORT)) {
            throw section.error(
                    "purpose",
                    "names a purpose for which support doesn't read. Add support to its readers in purposes.yaml, or"
                            + " name another");
        }
        return purpose;
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
