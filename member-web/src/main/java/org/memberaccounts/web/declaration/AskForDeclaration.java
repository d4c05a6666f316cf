package org.memberaccounts.web.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.declaration.DeclarationDesk;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.frame.StaffNotice;

/** Asks staff on their first page which member account is theirs, until they have said. */
@ApplicationScoped
class AskForDeclaration implements StaffNotice {
    private final DeclarationDesk desk;

    @Inject
    AskForDeclaration(DeclarationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Line> of(Actor.Staff staff, Locale language) {
        Sentences texts = Sentences.of(AskForDeclaration.class, language);
        return desk.of(staff).isMade()
                ? Optional.empty()
                : Optional.of(new Line(
                        texts.say("notice"), texts.say("notice.why"), DeclareAccount.PAGE, texts.say("notice.act")));
    }
}
