package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Answer;
import org.memberaccounts.vault.Disclosure;
import org.memberaccounts.vault.Vault;
import org.memberaccounts.web.frame.Frame;

/** What we hold about a person, who used it, and what they can do about it. One disclosure, to themselves. */
@Named
@RequestScoped
public class Home {
    private static final int LATEST = 5;
    private static final int LOOKED_AT = 30;

    /** One line of what we hold. */
    public record Held(String id, String label, String value, String usedFor) {}

    @Inject
    private Vault vault;

    @Inject
    private Memberships memberships;

    @Inject
    private AuditSearch search;

    @Inject
    private EntrySentences sentences;

    @Inject
    private Organisation organisation;

    @Inject
    private PurposeCatalogue purposes;

    @Inject
    private Caller caller;

    @Inject
    private Frame frame;

    private Map<AttributeId, String> values = Map.of();
    private Memberships.Summary membership;
    private List<Entry> latest = List.of();

    /** Loads before anything is rendered: a page must not break off in the middle. */
    public String load() {
        if (!caller.mayBecomeMember() && caller.person().isEmpty()) {
            return caller.has(Caller.SUPPORT) ? "/service/cases?faces-redirect=true" : caller.has(Caller.AUDITOR) ? "/audit/search?faces-redirect=true" : caller.has(Caller.PRIVACY_OFFICER) ? "/privacy/desk?faces-redirect=true" : "/index?faces-redirect=true";
        }
        Optional<PersonId> person = caller.person();
        if (person.isEmpty()) {
            return "/account/complete?faces-redirect=true";
        }
        membership = memberships.find(person.get()).orElse(null);
        latest = vault.subject(person.get()).map(subject -> sentences.say(search.about(subject.value(), Optional.empty(), LOOKED_AT).entries()).stream().limit(LATEST).toList()).orElse(List.of());
        Disclosure own = new Disclosure(caller.requesterAs(person.get()), person.get(), PurposeCatalogue.SELF_ACCESS, organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet()), Optional.empty());
        if (vault.disclose(own) instanceof Answer.Disclosed disclosed) {
            values = disclosed.values().take();
        }
        return null;
    }

    public Memberships.Summary getMembership() {
        return membership;
    }

    public List<Entry> getLatest() {
        return latest;
    }

    public List<Held> getHeld() {
        return organisation.attributes().stream().map(attribute -> new Held(attribute.id().value(), frame.say(attribute.label()), shown(attribute), usedFor(attribute))).toList();
    }

    private String shown(AttributeDefinition attribute) {
        String value = values.get(attribute.id());
        if (value == null) {
            return null;
        }
        String choice = value.contains(":") ? value.substring(0, value.indexOf(':')) : value;
        return attribute.choices().stream().filter(one -> one.id().equals(choice)).findFirst()
                .map(one -> value.equals(choice) ? frame.say(one.label()) : value.substring(choice.length() + 1)).orElse(value);
    }

    private String usedFor(AttributeDefinition attribute) {
        return purposes.using(attribute.id()).stream().map(Purpose::name).map(frame::say).collect(Collectors.joining(frame.isChinese() ? "、" : ", "));
    }
}
