package org.memberaccounts.web.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.declaration.UndeclaredPage;
import org.memberaccounts.declaration.UndeclaredStaff;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;

/** The staff who have not said yet which member account is theirs. */
@Named
@RequestScoped
public class ListUndeclared {
    /** One of them, with the names of their roles. */
    public record Line(String number, String roles) {}

    private final UndeclaredStaff staff;
    private final Caller caller;
    private final Frame frame;

    private Integer after;
    private Integer later;
    private long count;
    private long atWork;
    private List<Line> lines = List.of();

    @Inject
    ListUndeclared(UndeclaredStaff staff, Caller caller, Frame frame) {
        this.staff = staff;
        this.caller = caller;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(
                ListUndeclared.class,
                "service",
                4,
                "staff",
                "/service/staff",
                caller -> caller.has(StaffRole.SUPPORT_LEAD));
    }

    public void load() {
        staff.page(caller.access(), Optional.ofNullable(after)).ifPresent(found -> {
            lines = found.page().map(this::line).items();
            later = found.page().next().orElse(null);
            count = found.count();
            atWork = found.atWork();
        });
    }

    private Line line(UndeclaredPage.Line one) {
        return new Line(
                Integer.toString(one.number()),
                frame.listed(one.roles().stream().sorted().map(role -> texts().say("role." + role.code()))));
    }

    /** Says how many of all have not said it; null where everybody has. */
    public String getSummary() {
        return count == 0 ? null : texts().say("staff.count", count, atWork);
    }

    public List<Line> getLines() {
        return lines;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer number) {
        after = number;
    }

    /** The number from which the next page goes on; null on the last one. */
    public Integer getLater() {
        return later;
    }

    private Sentences texts() {
        return Sentences.of(ListUndeclared.class, frame.getLocale());
    }
}
