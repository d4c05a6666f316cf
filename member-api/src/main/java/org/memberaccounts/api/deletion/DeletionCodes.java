package org.memberaccounts.api.deletion;

import java.util.List;
import java.util.function.Supplier;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Party;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Transition;

/** The codes that a request for deletion is described by, as its workflow has them. */
final class DeletionCodes {
    private DeletionCodes() {}

    static final class States implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return DeletionWorkflow.DEFINITION.states().stream()
                    .map(State::code)
                    .toList();
        }
    }

    static final class Acts implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return DeletionWorkflow.DEFINITION.acts().stream().map(Act::code).toList();
        }
    }

    static final class Parties implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return DeletionWorkflow.DEFINITION.transitions().stream()
                    .map(Transition::by)
                    .map(Party::code)
                    .distinct()
                    .toList();
        }
    }
}
