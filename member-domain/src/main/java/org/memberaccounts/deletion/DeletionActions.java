package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.Actions;
import org.memberaccounts.request.RequestAction;
import org.memberaccounts.request.Transition;

@ApplicationScoped
class DeletionActions implements Actions {
    @Override
    public List<DeletionAction> all() {
        Stream<RequestAction> moves = DeletionWorkflow.DEFINITION.transitions().stream()
                .filter(Transition::offered)
                .map(Transition::act)
                .distinct()
                .map(RequestAction::of);
        Stream<RequestAction> attempts = Stream.of(RequestAction.LOOKED_AT, CertificateDesk.TO_HAVE_CODE_MADE);
        return Stream.concat(
                        Stream.concat(moves, attempts).map(known -> new DeletionAction(known.code())),
                        Stream.of(DeletionAction.CODE_MADE, DeletionAction.FETCHED))
                .toList();
    }
}
