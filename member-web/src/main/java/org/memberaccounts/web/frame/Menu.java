package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.memberaccounts.identity.Caller;

/** The pages that features bring to the menu of an area. */
@Named
@RequestScoped
public class Menu {
    /** One of them, in the language of the page. */
    public record Line(String page, String address, String text) {}

    private final Instance<MenuEntry> entries;
    private final Caller caller;
    private final Frame frame;

    @Inject
    Menu(@Any Instance<MenuEntry> entries, Caller caller, Frame frame) {
        this.entries = entries;
        this.caller = caller;
        this.frame = frame;
    }

    public List<Line> of(String area) {
        return entries.stream()
                .filter(entry -> entry.area().equals(area) && entry.shown().test(caller))
                .sorted(Comparator.comparingInt(MenuEntry::place))
                .map(entry -> new Line(entry.page(), entry.address(), entry.text(frame.getLocale())))
                .toList();
    }
}
