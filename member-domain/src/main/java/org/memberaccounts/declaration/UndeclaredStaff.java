package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;

/** The staff who have not said yet whether they have a member account, for the head of the service centre. */
@ApplicationScoped
public class UndeclaredStaff {
    private static final int PAGE = 50;

    private final Declarations declarations;

    @Inject
    UndeclaredStaff(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * Returns a page; empty for anybody but the head of the service centre.
     *
     * @param after the last number of the page before
     */
    @Transactional
    public Optional<UndeclaredPage> page(Access by, Optional<Integer> after) {
        return by.actor().isStaffWith(StaffRole.SUPPORT_LEAD) ? Optional.of(page(after.orElse(0))) : Optional.empty();
    }

    private UndeclaredPage page(int after) {
        List<UndeclaredPage.Line> found = declarations.undeclared(after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<UndeclaredPage.Line> shown = more ? found.subList(0, PAGE) : found;
        return new UndeclaredPage(
                shown,
                more ? Optional.of(shown.getLast().number()) : Optional.empty(),
                declarations.countUndeclared(),
                declarations.countAtWork());
    }
}
