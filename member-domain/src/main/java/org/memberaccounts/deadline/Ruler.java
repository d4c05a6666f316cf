package org.memberaccounts.deadline;

import java.util.List;

/** The working days of a deadline, one after the other, up to its last day, or to today once that is over. */
public record Ruler(List<Cell> cells) {
    /** A working day, as it stands to the clock. */
    public enum Cell {
        /** It is over and counts. */
        USED,
        /** The clock stood still. */
        PAUSED,
        /** It is today, and counts if the clock runs at its end. */
        TODAY,
        /** It is still to come. */
        LEFT,
        /** It came after the last day. */
        LATE
    }

    public Ruler {
        cells = List.copyOf(cells);
    }

    /** Returns how many working days are left, today among them. */
    public int left() {
        return count(Cell.LEFT) + count(Cell.TODAY);
    }

    /** Returns how many working days have gone by since the last day, today among them. */
    public int late() {
        return count(Cell.LATE);
    }

    /** Counts the days that stand so. */
    public int count(Cell which) {
        return (int) cells.stream().filter(which::equals).count();
    }
}
