package org.memberaccounts.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.code.Coded;

/**
 * The difference between two texts in one language, word by word, as somebody reads it: what was taken out before what
 * was added. Words are ICU's: the JDK takes a Chinese sentence for one.
 */
public record WordDifference(List<Piece> pieces) {
    /** The fates of words. */
    public enum Kind implements Coded {
        SAME,
        TAKEN_OUT,
        ADDED
    }

    /** Some words with the same fate, one after the other. */
    public record Piece(Kind kind, String text) {}

    /** Compares two texts; either may be empty. */
    public static WordDifference between(String before, String after, Locale language) {
        List<String> old = words(before, language);
        List<String> anew = words(after, language);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, anew).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Kind.SAME, old.subList(at, from));
            add(pieces, Kind.TAKEN_OUT, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return new WordDifference(List.copyOf(joined(pieces)));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** Joins changes between which only a space stays: whole phrases are read more easily than single words. */
    private static List<Piece> joined(List<Piece> pieces) {
        Phrases phrases = new Phrases();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean bridge = piece.text().isBlank() && i > 0 && i < pieces.size() - 1;
            if (piece.kind() == Kind.SAME && !bridge) {
                phrases.same(piece.text());
            } else {
                phrases.change(piece);
            }
        }
        return phrases.done();
    }

    /** Phrases as they come together. */
    private static final class Phrases {
        private final List<Piece> phrases = new ArrayList<>();
        private String takenOut = "";
        private String added = "";

        void change(Piece piece) {
            takenOut += piece.kind() == Kind.ADDED ? "" : piece.text();
            added += piece.kind() == Kind.TAKEN_OUT ? "" : piece.text();
        }

        /** Adds words that stay; a space with which both phrases before them end stays, too. */
        void same(String text) {
            boolean spaced = takenOut.endsWith(" ") && added.endsWith(" ");
            put(Kind.TAKEN_OUT, spaced ? takenOut.stripTrailing() : takenOut);
            put(Kind.ADDED, spaced ? added.stripTrailing() : added);
            put(Kind.SAME, spaced ? " " + text : text);
            takenOut = "";
            added = "";
        }

        private void put(Kind kind, String text) {
            if (!text.isEmpty()) {
                phrases.add(new Piece(kind, text));
            }
        }

        List<Piece> done() {
            same("");
            return phrases;
        }
    }

    private static List<String> words(String text, Locale language) {
        BreakIterator boundaries = BreakIterator.getWordInstance(language);
        boundaries.setText(text);
        List<String> words = new ArrayList<>();
        int from = boundaries.first();
        for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
