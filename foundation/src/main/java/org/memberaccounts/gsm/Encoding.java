package org.memberaccounts.gsm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The two ways in which networks write a text: the default alphabet of GSM, an octet a septet (3GPP TS 23.038 section
 * 6.2.1), where it has every character; else UCS-2, in which what lies beyond the basic plane is two units, as phones
 * take it. A long text is cut into parts that begin with a header of six octets (3GPP TS 23.040 section 9.2.3.24.1).
 */
public enum Encoding {
    GSM7(160, 153),
    UCS2(70, 67);

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};
    private static final char ESCAPE = '\u001B';
    private static final int MOST_PARTS = 255;

    private final int alone;
    private final int inParts;

    Encoding(int alone, int inParts) {
        this.alone = alone;
        this.inParts = inParts;
    }

    /** Returns the encoding that a text needs. */
    public static Encoding of(String text) {
        return text.chars().allMatch(Encoding::isGsm) ? GSM7 : UCS2;
    }

    private static boolean isGsm(int character) {
        return character != ESCAPE && (BASIC.indexOf(character) >= 0 || EXTENDED.indexOf(character) >= 0);
    }

    /** Returns the parts of a text, without their headers: one, or as many as it has to be cut into. */
    public List<byte[]> parts(String text) {
        if (units(text) <= alone) {
            return List.of(octets(text));
        }
        List<byte[]> parts = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            int units = 0;
            while (end < text.length()) {
                int next = Character.charCount(text.codePointAt(end));
                int more = units(text.substring(end, end + next));
                if (units + more > inParts) {
                    break; // neither an escaped character nor a surrogate pair is cut in two
                }
                units += more;
                end += next;
            }
            parts.add(octets(text.substring(begin, end)));
            begin = end;
        }
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("A text has " + MOST_PARTS + " parts at most.");
        }
        return List.copyOf(parts);
    }

    private int units(String text) {
        return this == UCS2
                ? text.length()
                : text.chars()
                        .map(character -> BASIC.indexOf(character) >= 0 ? 1 : 2)
                        .sum();
    }

    private byte[] octets(String text) {
        if (this == UCS2) {
            return text.getBytes(StandardCharsets.UTF_16BE);
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        text.chars().forEach(character -> {
            int basic = BASIC.indexOf(character);
            if (basic < 0) {
                octets.write(ESCAPE);
            }
            octets.write(basic >= 0 ? basic : EXTENDED_CODES[EXTENDED.indexOf(character)]);
        });
        return octets.toByteArray();
    }

    /** Reads a part again, for whoever gets it. Octets that stand for nothing become a question mark. */
    public String text(byte[] octets) {
        if (this == UCS2) {
            return new String(octets, StandardCharsets.UTF_16BE);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == ESCAPE && i + 1 < octets.length) {
                int extended = Arrays.binarySearch(EXTENDED_CODES, octets[++i]);
                text.append(extended >= 0 ? EXTENDED.charAt(extended) : '?');
            } else {
                text.append(octets[i] >= 0 ? BASIC.charAt(octets[i]) : '?');
            }
        }
        return text.toString();
    }
}
