package org.memberaccounts.integration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.audit.search.AuditCounts;
import org.memberaccounts.audit.search.Recipient;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.Consideration;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.vault.door.DoorAction;
import org.memberaccounts.wording.Wording;

/** The other systems that have received something of the person, and the names of what. */
@Dependent
class RecipientsToConsider implements Consideration {
    private final AuditCounts counts;
    private final Pseudonyms pseudonyms;
    private final Organisation organisation;

    @Inject
    RecipientsToConsider(AuditCounts counts, Pseudonyms pseudonyms, Organisation organisation) {
        this.counts = counts;
        this.pseudonyms = pseudonyms;
        this.organisation = organisation;
    }

    @Override
    public String code() {
        return "recipients";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public String say(RequestFile file, PersonId person, Locale language) {
        Wording words = words(language);
        List<Recipient> recipients = pseudonyms
                .subject(person)
                .map(subject -> counts.recipients(subject.value(), DoorAction.DATA_DISCLOSED.code()))
                .orElse(List.of());
        return recipients.isEmpty()
                ? words.say("recipients.none")
                : words.joined("recipients.apart", recipients.stream().map(recipient -> say(recipient, words)));
    }

    private String say(Recipient recipient, Wording words) {
        return words.say(
                "recipients.says",
                recipient.client(),
                words.joined(
                        "recipients.names",
                        recipient.attributes().stream().map(name -> label(name, words.language()))));
    }

    private String label(String attribute, Locale language) {
        return organisation
                .attribute(attribute)
                .map(AttributeDefinition::label)
                .map(label -> label.in(language))
                .orElse(attribute);
    }
}
