package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.memberaccounts.integration.OtherSystems;

/** The names of other systems in the language of the page. */
@Named
@RequestScoped
public class SystemsCalled {
    private final OtherSystems systems;
    private final Frame frame;

    @Inject
    SystemsCalled(OtherSystems systems, Frame frame) {
        this.systems = systems;
        this.frame = frame;
    }

    /** Finds the organisation's name for a system. */
    public Optional<String> find(String client) {
        return systems.name(client).map(frame::say);
    }

    /** Names a system, by its id where the organisation has no name for it. */
    public String name(String client) {
        return find(client)
                .orElseGet(() ->
                        Sentences.of(SystemsCalled.class, frame.getLocale()).say("system.unnamed", client));
    }
}
