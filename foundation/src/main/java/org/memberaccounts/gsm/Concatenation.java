package org.memberaccounts.gsm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The header that tells a phone which parts are one text (3GPP TS 23.040 section 9.2.3.24.1, 8-bit reference).
 *
 * @param reference the same in all parts of a text
 * @param of the number of parts
 * @param number the part's own, from 1
 */
public record Concatenation(int reference, int of, int number) {
    /** The number of references that there are: 0 to 255. */
    public static final int REFERENCES = 256;

    private static final int OCTETS_THAT_FOLLOW = 5;
    private static final int CONCATENATED = 0;
    private static final int OCTETS_OF_ELEMENT = 3;
    private static final int LENGTH = 1 + OCTETS_THAT_FOLLOW;
    private static final byte[] BEGINNING = {OCTETS_THAT_FOLLOW, CONCATENATED, OCTETS_OF_ELEMENT};

    /** Puts the header before each of several parts; a single one needs none. */
    public static List<byte[]> mark(List<byte[]> parts, int reference) {
        if (parts.size() == 1) {
            return parts;
        }
        List<byte[]> marked = new ArrayList<>();
        for (byte[] part : parts) {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            octets.writeBytes(BEGINNING);
            octets.write(reference);
            octets.write(parts.size());
            octets.write(marked.size() + 1);
            octets.writeBytes(part);
            marked.add(octets.toByteArray());
        }
        return marked;
    }

    /** Reads the header of a part; empty where there is none of this kind. */
    public static Optional<Concatenation> read(byte[] part) {
        boolean there =
                part.length >= LENGTH && Arrays.equals(part, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
        return there
                ? Optional.of(new Concatenation(
                        Byte.toUnsignedInt(part[LENGTH - 3]),
                        Byte.toUnsignedInt(part[LENGTH - 2]),
                        Byte.toUnsignedInt(part[LENGTH - 1])))
                : Optional.empty();
    }

    /** Returns what stands behind the header. */
    public static byte[] without(byte[] part) {
        return read(part).isPresent() ? Arrays.copyOfRange(part, LENGTH, part.length) : part;
    }
}
