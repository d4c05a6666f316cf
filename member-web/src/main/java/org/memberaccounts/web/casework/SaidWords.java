package org.memberaccounts.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.Said;
import org.memberaccounts.casework.SaidKind;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.web.frame.Sentences;

/** Tells what was written on a case, by whom and when; the words of a page are read through the door at once. */
@RequestScoped
class SaidWords {
    private final Door door;
    private final CaseLook look;

    @Inject
    SaidWords(Door door, CaseLook look) {
        this.door = door;
        this.look = look;
    }

    /** Opens texts for an agent on their case, or for the person; the refusal is on record. */
    Answer open(Access by, PersonId person, PurposeId purpose, Optional<CaseFile> onCase, Set<TextId> texts) {
        return door.disclose(new Disclosure(
                by,
                person,
                purpose,
                Set.of(),
                texts,
                onCase.map(file -> file.id().value())));
    }

    static Set<TextId> ids(Page<Said, Integer> page) {
        return page.items().stream().map(Said::words).collect(Collectors.toSet());
    }

    /** Returns the texts of a page, the oldest first. */
    List<SaidLine> lines(Page<Said, Integer> page, Map<TextId, String> words, boolean forThePerson) {
        return page.items().reversed().stream()
                .map(said -> line(said, words.get(said.words()), forThePerson))
                .toList();
    }

    private SaidLine line(Said said, String words, boolean forThePerson) {
        Sentences texts = look.texts();
        String who =
                said.staff().map(look::agent).orElseGet(() -> texts.say(forThePerson ? "said.you" : "said.member"));
        return new SaidLine(
                said.part(),
                texts.say("said." + said.kind().code(), who),
                said.at(),
                said.staff().isPresent() && said.kind() != SaidKind.NOTE,
                words);
    }
}
