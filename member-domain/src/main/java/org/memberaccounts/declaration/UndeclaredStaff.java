package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.paging.Page;

/** The staff who have not said yet whether they have a member account, for the head of the service centre. */
@ApplicationScoped
public class UndeclaredStaff {
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
        return new UndeclaredPage(
                Page.of(declarations.undeclared(after, Page.LOOKED_FOR), UndeclaredPage.Line::number),
                declarations.countUndeclared(),
                declarations.countAtWork());
    }
}
