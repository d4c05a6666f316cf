package org.memberaccounts.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Searches for planted values in every form that could carry them: in plain, in other character sets, encoded, escaped,
 * or as a digest without a key (VLT-1). However many values there are, a file is read through once: the first eight
 * bytes of every form are in a table that the file's bytes run past.
 */
final class Traces {
    /** A form of a value; its name leads to the value only for those who planted it. */
    private record Needle(String what, byte[] bytes) {}

    private static final int WINDOW = 8;
    private static final int SIEVE_BITS = 24;
    private static final int BLOCK = 1 << 20;
    private static final int LONGEST = 1 << 12;

    private final Map<Long, List<Needle>> needles = new HashMap<>();
    private final BitSet sieve = new BitSet(1 << SIEVE_BITS);

    private boolean onlyLongForms;

    /** Adds a value that wasn't made for this search; forms of it so short that they turn up by chance are left out. */
    Traces plantGiven(String what, String value) {
        onlyLongForms = true;
        plant(what, value);
        onlyLongForms = false;
        return this;
    }

    /**
     * Adds a value.
     *
     * @param what the name in a report of the one that was found; never the value
     */
    Traces plant(String what, String value) {
        byte[] plain = value.getBytes(StandardCharsets.UTF_8);
        add(what + " in plain", plain);
        for (Charset charset :
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"))) {
            add(what + " in " + charset, value.getBytes(charset));
        }
        texts(
                what + " in hex",
                HexFormat.of().formatHex(plain),
                HexFormat.of().withUpperCase().formatHex(plain));
        texts(what + " in quoted-printable", quotedPrintable(plain, " "), quotedPrintable(plain, "=20"));
        texts(what + " escaped for JSON", escaped(value, "\\u%04x"), escaped(value, "\\u%04X"));
        texts(what + " escaped for markup", escaped(value, "&#%d;"), escaped(value, "&#x%x;"));
        String form = URLEncoder.encode(value, StandardCharsets.UTF_8);
        texts(what + " in an address", form, form.replace("+", "%20"), form.toLowerCase(Locale.ROOT));
        for (int shift = 0; shift < 3; shift++) {
            base64(what + " in base64, shifted by " + shift, plain, shift);
        }
        digests(what, value);
        return this;
    }

    /**
     * Adds forms in Base64. That of a longer text contains the value's own, at one of three alignments; its ends depend
     * on the text beside it.
     */
    private void base64(String what, byte[] plain, int shift) {
        byte[] shifted = new byte[shift + plain.length];
        System.arraycopy(plain, 0, shifted, shift, plain.length);
        int from = shift == 0 ? 0 : 4;
        int to = shifted.length / 3 * 4;
        texts(
                what,
                Base64.getEncoder().withoutPadding().encodeToString(shifted).substring(from, to),
                Base64.getUrlEncoder().withoutPadding().encodeToString(shifted).substring(from, to));
    }

    private void digests(String what, String value) {
        for (String text : new LinkedHashSet<>(
                List.of(value, value.toLowerCase(Locale.ROOT), value.replace(" ", ""), value.replace("+", "")))) {
            for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
                byte[] digest = digest(algorithm, text.getBytes(StandardCharsets.UTF_8));
                add(what + " as its " + algorithm, digest);
                texts(
                        what + " as its " + algorithm + " in text",
                        HexFormat.of().formatHex(digest),
                        HexFormat.of().withUpperCase().formatHex(digest),
                        Base64.getEncoder().withoutPadding().encodeToString(digest),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
            }
        }
    }

    private static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String quotedPrintable(byte[] plain, String space) {
        StringBuilder quoted = new StringBuilder();
        for (byte one : plain) {
            quoted.append(
                    one == ' '
                            ? space
                            : one < 0 || one == '=' ? String.format("=%02X", one) : String.valueOf((char) one));
        }
        return quoted.toString();
    }

    private static String escaped(String value, String form) {
        StringBuilder escaped = new StringBuilder();
        value.chars()
                .forEach(character -> escaped.append(
                        character < 0x80
                                ? String.valueOf((char) character)
                                : String.format(Locale.ROOT, form, character)));
        return escaped.toString();
    }

    private void texts(String what, String... forms) {
        for (String form : forms) {
            add(what, form.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void add(String what, byte[] bytes) {
        if (onlyLongForms && bytes.length < WINDOW) {
            return;
        }
        if (bytes.length < WINDOW || bytes.length > LONGEST) {
            throw new IllegalArgumentException(what + " has " + bytes.length
                    + " bytes; a value to look for must be neither so short that it turns up by chance nor"
                    + " longer than a block's margin.");
        }
        long head = 0;
        for (int i = 0; i < WINDOW; i++) {
            head = head << 8 | bytes[i] & 0xff;
        }
        List<Needle> same = needles.computeIfAbsent(head, unused -> new ArrayList<>());
        if (same.stream().noneMatch(needle -> Arrays.equals(needle.bytes(), bytes))) {
            same.add(new Needle(what, bytes));
        }
        sieve.set(place(head));
    }

    private static int place(long head) {
        return (int) (head * 0x9E3779B97F4A7C15L >>> 64 - SIEVE_BITS);
    }

    /** Returns the values that these bytes hold, and in which form. */
    Set<String> in(byte[] content) {
        Set<String> found = new TreeSet<>();
        look(content, content.length, found);
        return found;
    }

    private void look(byte[] content, int length, Set<String> found) {
        long head = 0;
        for (int i = 0; i < length; i++) {
            head = head << 8 | content[i] & 0xff;
            if (i >= WINDOW - 1 && sieve.get(place(head))) {
                int start = i - WINDOW + 1;
                for (Needle needle : needles.getOrDefault(head, List.of())) {
                    if (start + needle.bytes().length <= length
                            && Arrays.equals(
                                    content,
                                    start,
                                    start + needle.bytes().length,
                                    needle.bytes(),
                                    0,
                                    needle.bytes().length)) {
                        found.add(needle.what());
                    }
                }
            }
        }
    }

    /** Returns the values that this file holds, and in which form. */
    Set<String> in(Path file) {
        Set<String> found = new TreeSet<>();
        byte[] block = new byte[BLOCK + LONGEST];
        try (InputStream content = Files.newInputStream(file)) {
            int kept = 0;
            int read;
            while ((read = content.readNBytes(block, kept, block.length - kept)) > 0) {
                int filled = kept + read;
                look(block, filled, found);
                // a form that begins at the end of one block ends in the next
                kept = Math.min(LONGEST, filled);
                System.arraycopy(block, filled - kept, block, 0, kept);
            }
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /**
     * Returns the values that the files below this folder hold, each with its file.
     *
     * @param looked whether to look into this file or folder
     */
    Set<String> below(Path folder, Predicate<Path> looked) {
        Set<String> found = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return looked.test(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && looked.test(file)) {
                        in(file).forEach(what -> found.add(what + " in " + folder.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
