package org.memberaccounts.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.identity.Caller;

/** The links that features bring to the bar of people's own pages. */
@Named
@RequestScoped
public class BarLinks {
    private final Instance<BarLink> brought;
    private final Caller caller;

    private List<BarLink.Line> lines = List.of();

    @Inject
    BarLinks(@Any Instance<BarLink> brought, Caller caller) {
        this.brought = brought;
        this.caller = caller;
    }

    @PostConstruct
    void look() {
        lines = caller.account().stream()
                .flatMap(own -> brought.stream().flatMap(link -> link.of(own).stream()))
                .toList();
    }

    public List<BarLink.Line> getLines() {
        return lines;
    }
}
