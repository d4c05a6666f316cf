package org.memberaccounts.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.ClosedCases;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.service.Marks;
import org.omnifaces.cdi.Param;

/** Finds cases again: by number, by the person who was looked up, or by the days on which they were closed. */
@Named
@RequestScoped
public class FindCases {
    /** A case that was found. */
    public record Line(CaseId id, String number, String title, String mark, String owner, String clock, boolean mine) {}

    private static final int DAYS = 30;

    private final ClosedCases closed;
    private final CaseLook look;
    private final Marks marks;
    private final Caller caller;
    private final Dates dates;
    private final FormErrors errors;

    private ScreenedText number;
    private List<CaseFile> found = List.of();
    private String next;

    @Inject
    @Param(name = "person")
    private PersonId person;

    @Inject
    @Param(name = "from")
    private String from;

    @Inject
    @Param(name = "to")
    private String to;

    @Inject
    @Param(name = "after")
    private Cursor after;

    @Inject
    @Param(name = "older")
    private CaseId olderThan;

    @Inject
    FindCases(ClosedCases closed, CaseLook look, Marks marks, Caller caller, Dates dates, FormErrors errors) {
        this.closed = closed;
        this.look = look;
        this.marks = marks;
        this.caller = caller;
        this.dates = dates;
        this.errors = errors;
    }

    /** Before the page is shown. */
    public void show() {
        if (person != null) {
            Page<CaseFile, CaseId> page = closed.about(caller.access(), person, Optional.ofNullable(olderThan));
            found = page.items();
            next = page.next()
                    .map(place -> "/service/closed?person=" + person.value() + "&older=" + place)
                    .orElse(null);
        } else {
            showClosed();
        }
    }

    private void showClosed() {
        LocalDate last = day(to).orElse(dates.getToday());
        LocalDate first = day(from).orElse(last.minusDays(DAYS));
        Page<CaseFile, Cursor> page = closed.closed(caller.access(), first, last, Optional.ofNullable(after));
        found = page.items();
        next = page.next()
                .map(place -> "/service/closed?from=" + first + "&to=" + last + "&after=" + place)
                .orElse(null);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(typed)
                    .filter(text -> !text.isBlank())
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() > 2000 && day.getYear() < 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public List<Line> getLines() {
        return found.stream()
                .map(file -> new Line(
                        file.id(),
                        file.number(),
                        look.title(file),
                        Objects.requireNonNullElse(marks.on(file), ""),
                        look.owner(file),
                        look.clock(file),
                        look.isMine(file)))
                .toList();
    }

    /** The mark of the person whose cases these are; null when they are of several. */
    public String getMark() {
        return person == null ? null : marks.of(person);
    }

    /** Leads to the case with the number that was typed: what else somebody types stays out of addresses. */
    public String find() {
        return ReferenceNumber.read(number.value())
                .flatMap(known -> closed.numbered(caller.access(), known))
                .map(file -> "/service/cover?faces-redirect=true&id=" + file.id())
                .orElseGet(() -> {
                    errors.add("number", look.texts().say("closed.none"));
                    return null;
                });
    }

    public ScreenedText getNumber() {
        return number;
    }

    public void setNumber(ScreenedText typed) {
        number = typed;
    }

    public String getFrom() {
        return day(from).map(LocalDate::toString).orElse("");
    }

    public String getTo() {
        return day(to).map(LocalDate::toString).orElse("");
    }

    /** The address of the page after this; null on the last. */
    public String getNext() {
        return next;
    }

    public boolean isLater() {
        return after != null || olderThan != null;
    }
}
