package org.memberaccounts.api.casework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.paging.Page;

/** One page of the staff numbers of the agents who work here. */
public record AgentPage(
        List<Integer> agents,

        @Schema(description = "Send it as after for the later ones; absent on the last page")
        String next) {
    static AgentPage of(Page<Integer, Integer> page) {
        return new AgentPage(page.items(), page.next().map(Object::toString).orElse(null));
    }
}
