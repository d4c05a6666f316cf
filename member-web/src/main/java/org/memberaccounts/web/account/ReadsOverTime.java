package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.AuditCounts;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.audit.search.Tally;
import org.memberaccounts.audit.search.Totals;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.door.DoorAction;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/**
 * The chart of what others read of a person, week by week: a square a read, and bars on one scale where there would be
 * too many squares.
 */
@Named
@RequestScoped
public class ReadsOverTime {
    private static final int WEEKS = 12;

    /**
     * One purpose, or what was refused.
     *
     * @param address where its entries are
     * @param finding the same in words
     */
    public record Row(
            String name,
            String address,
            boolean refused,
            List<WeekShapes.Shape> shapes,
            int height,
            long total,
            long thisWeek,
            String finding) {}

    private final AuditCounts counts;
    private final PurposeCatalogue purposes;
    private final Organisation organisation;
    private final Frame frame;
    private final Dates dates;

    private List<Row> rows = List.of();
    private Totals totals = new Totals(0, 0, 0, 0);
    private boolean squares = true;

    @Inject
    ReadsOverTime(AuditCounts counts, PurposeCatalogue purposes, Organisation organisation, Frame frame, Dates dates) {
        this.counts = counts;
        this.purposes = purposes;
        this.organisation = organisation;
        this.frame = frame;
        this.dates = dates;
    }

    void load(UUID subject) {
        Criteria reads = new Criteria(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DoorAction.DATA_DISCLOSED.code()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(start()),
                Optional.empty());
        totals = counts.totalsByOthers(subject, reads);
        draw(counts.byDay(subject, reads, organisation.zone()));
    }

    private void draw(List<Tally> tallies) {
        Map<String, long[]> byPurpose =
                weeks(tallies, Outcome.DONE, tally -> tally.purpose().orElse(""));
        Map<String, long[]> refused = weeks(tallies, Outcome.REFUSED, tally -> "");
        long tallest = Stream.concat(byPurpose.values().stream(), refused.values().stream())
                .flatMapToLong(LongStream::of)
                .max()
                .orElse(0);
        WeekShapes shapes = new WeekShapes(tallest);
        squares = shapes.squares();
        Stream<Row> read = byPurpose.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        one -> -LongStream.of(one.getValue()).sum()))
                .map(one -> row(
                        name(one.getKey()), "/account/reads?purpose=" + one.getKey(), false, one.getValue(), shapes));
        rows = Stream.concat(
                        read,
                        refused.values().stream()
                                .map(weeks -> row(
                                        texts().say("overtime.refused"),
                                        "/account/reads?outcome=refused",
                                        true,
                                        weeks,
                                        shapes)))
                .toList();
    }

    private Map<String, long[]> weeks(List<Tally> tallies, Outcome outcome, Function<Tally, String> row) {
        Map<String, long[]> weeks = new LinkedHashMap<>();
        tallies.stream()
                .filter(tally -> tally.outcome() == outcome)
                .forEach(tally -> add(weeks, row.apply(tally), tally));
        return weeks;
    }

    private void add(Map<String, long[]> weeks, String key, Tally tally) {
        int week = (int) ChronoUnit.WEEKS.between(getFirstDay(), tally.day());
        weeks.computeIfAbsent(key, name -> new long[WEEKS])[Math.clamp(week, 0, WEEKS - 1)] += tally.count();
    }

    private Row row(String name, String address, boolean refused, long[] weeks, WeekShapes shapes) {
        long total = LongStream.of(weeks).sum();
        return new Row(
                name,
                address,
                refused,
                shapes.of(weeks),
                shapes.height(weeks),
                total,
                weeks[WEEKS - 1],
                texts().say("overtime.finding", name, total, weeks[WEEKS - 1]));
    }

    private String name(String purpose) {
        return purposes.find(purpose).map(Purpose::name).map(frame::say).orElse(purpose);
    }

    private Instant start() {
        return getFirstDay().atStartOfDay(organisation.zone()).toInstant();
    }

    /** Monday of the first week shown. */
    public LocalDate getFirstDay() {
        return dates.getToday()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - 1L);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Tells whether each square is one read; otherwise a bar is a week. */
    public boolean isSquares() {
        return squares;
    }

    /** Says how many read, and who they were. */
    public String getByWhom() {
        return totals.entries() == 0 ? texts().say("overtime.nobody") : ByWhom.of(totals, texts());
    }

    public int getWidth() {
        return WEEKS * WeekShapes.WEEK_WIDTH;
    }

    private Sentences texts() {
        return Sentences.of(ReadsOverTime.class, frame.getLocale());
    }
}
