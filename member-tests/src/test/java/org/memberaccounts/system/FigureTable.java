package org.memberaccounts.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of figures on a page, between two marks; the rest of the page stays. */
final class FigureTable {
    private static final String BEGIN = "<!-- figures: begin -->\n";
    private static final String END = "<!-- figures: end -->";

    private final List<String> lines = new ArrayList<>(List.of(
            "| what | clients | a second | ms: half within, 99 % within | bare statements a second | ms: half within,"
                    + " 99 % within | times as long (least to most) | pages of the database |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"));

    void add(String what, int clients, Rounds.Figure figure) {
        add(what, clients, figure, "");
    }

    /**
     * Adds a line.
     *
     * @param touched the number of 8 kB pages that the database reads
     */
    void add(String what, int clients, Rounds.Figure figure, long touched) {
        add(what, clients, figure, Long.toString(touched));
    }

    private void add(String what, int clients, Rounds.Figure figure, String touched) {
        Rounds.Spread ratio = figure.ratio();
        String line = String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | **%.1f** (%.1f to %.1f) | %s |",
                what,
                clients,
                pace(figure.first()),
                pace(figure.second()),
                ratio.middle(),
                ratio.least(),
                ratio.largest(),
                touched);
        lines.add(line);
        System.out.println(line);
    }

    private static String pace(Rounds.Pace pace) {
        return String.format(Locale.ROOT, "%.0f | %.1f, %.1f", pace.perSecond(), pace.medianMillis(), pace.p99Millis());
    }

    /** Returns the page with this table between its marks in place of the old one. */
    String in(String page, String introduction) {
        return page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + introduction + "\n\n"
                + String.join("\n", lines) + "\n" + page.substring(page.indexOf(END));
    }
}
