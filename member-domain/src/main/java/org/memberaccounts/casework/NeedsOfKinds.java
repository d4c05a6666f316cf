package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.vault.door.CaseNeed;
import org.memberaccounts.vault.door.CaseNeeds;

/** The needs of kinds of case as the pack has them now. A kind that it no longer has needs an approval. */
@ApplicationScoped
class NeedsOfKinds implements CaseNeeds {
    private final CaseKinds kinds;

    @Inject
    NeedsOfKinds(CaseKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public CaseNeed of(String kind) {
        return kinds.find(kind).map(CaseKind::need).orElse(CaseNeed.APPROVAL);
    }
}
