package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Part;
import org.memberaccounts.organisation.AttributeDefinition.Type;
import org.memberaccounts.person.EmailAddress;

/** Each of many values in each of the ways in which people paste and type it. */
class WaysOfPastingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final List<String> ADDRESSES = Stream.concat(
                    Tables.column("addresses.tsv", 2).stream(), Tables.column("odd-addresses.txt", 0).stream())
            .toList();
    private static final List<String> NAMES = Stream.concat(
                    Tables.column("names.tsv", 1).stream(), Tables.column("odd-names.txt", 0).stream())
            .toList();
    private static final List<String> PHONES = Tables.column("phones.tsv", 3);

    /** What is kept of each value as it is, by its type: every way is compared with the same. */
    private static final Map<Type, Map<String, String>> AS_IT_IS = new EnumMap<>(Type.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                " %s\t",
                "\u00A0%s\u3000",
                "\u202A%s\u202C",
                "\u2068%s\u2069",
                "\uFEFF%s\u200B",
                "%s\r\n",
                "<%s>",
                "Lin Xia <%s>",
                "\"Xia, Lin\" <%s>;",
                "王伟<%s>",
                "%s,",
                "%s;",
                "%s.",
                "%s。",
                "%s、",
                "\"%s\"",
                "“%s”",
                "„%s“",
                "‘%s’",
                "'%s'",
                "(%s)",
                "（%s）",
                "[%s]",
                "「%s」",
                "«%s»",
                "E-Mail: %s",
                "邮箱：%s",
                "mailto:%s",
                "MAILTO:%s?subject=A%%20b",
                "<mailto:%s>",
                "%s (Lin Xia)"
            })
    void anAddressIsFoundInWhatIsPasted(String pasted) {
        assertAllSame(Type.EMAIL, some(ADDRESSES, pasted), pasted::formatted);
    }

    @Test
    void anAddressIsTheSameInTheFormsOfOtherKeyboardsAndPrograms() {
        assertAllSame(Type.EMAIL, ADDRESSES, address -> Normalizer.normalize(address, Normalizer.Form.NFD));
        assertAllSame(Type.EMAIL, ADDRESSES, WaysOfPastingTest::fullWidth);
        assertAllSame(Type.EMAIL, ADDRESSES, address -> address.replace('.', '\u3002'));
        assertAllSame(
                Type.EMAIL, ADDRESSES, address -> address.replace('-', '\u2011').replace('\'', '\u2019'));
        assertAllSame(
                Type.EMAIL,
                ADDRESSES,
                address -> EmailAddress.parse(address).orElseThrow().inItsScript());
        assertAllSame(
                Type.EMAIL,
                ADDRESSES,
                address -> address.substring(0, address.lastIndexOf('@'))
                        + EmailAddress.parse(address)
                                .orElseThrow()
                                .value()
                                .substring(address.lastIndexOf('@'))
                                .toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s", "tel:%s", "Tel.: %s", "Tel %s", "Phone: %s", "M: %s", "☎ %s", "📱%s", "手机：%s", "电话%s",
                        "callto:%s",
                "sms:%s", "(%s)", "<%s>", "\"%s\"", "“%s”", "'%s", "=\"%s\"", "%s.", "%s;", "%s (mobile)", "%s（手机）",
                "\u202D%s\u202C", "\u2066%s\u2069", "\u200E%s\u200F", "\uFEFF%s", "%s\r\n"
            })
    void aNumberIsFoundInWhatIsPasted(String pasted) {
        assertAllSame(Type.PHONE, some(PHONES, pasted), pasted::formatted);
    }

    @ParameterizedTest
    @ValueSource(ints = {'٠', '۰', '०', '০', '๐', '０', 0x1D7CE})
    void aNumberIsTheSameInTheDigitsOfEveryScript(int zero) {
        assertAllSame(Type.PHONE, some(PHONES, zero), number -> digits(number, zero));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\u00A0", "\u2009", "\u202F", "\u3000", "-", "\u2011", "–", "—", "\u2212", "⁃", ".", "/", "·", "_",
                "\t", "\n", "\u2060"
            })
    void aNumberIsTheSameWithWhateverPartsItsDigits(String between) {
        assertAllSame(Type.PHONE, some(PHONES, between), number -> number.replaceAll("(?<=..)(.{3})", between + "$1"));
        assertAllSame(Type.PHONE, some(PHONES, between), number -> "00" + between + number.substring(1));
    }

    @Test
    void aNumberIsTheSameOnKeycaps() {
        assertAllSame(Type.PHONE, PHONES, number -> number.replaceAll("([0-9])", "$1\uFE0F\u20E3"));
    }

    @ParameterizedTest
    @CsvSource({
        "+44 (0)20 7946 0018, +442079460018",
        "+351 (0) 912 345 678, +351912345678",
        "+974 (0)4412 3456, +97444123456",
        "+57 [0] 321 123 4567, +573211234567",
        "+39 (0)6 6982, +39066982",
        "+420 (0)601 129 960, +420601129960",
        "011 49 1512 3456789, +4915123456789",
        "0011 61 491 570 006, +61491570006",
        "٩٦٦ ٥٠ ١٢٣ ٤٥٦٧+, +966501234567",
        "+229 97 12 34 56, +2290197123456",
        "+54 11 15 2345-6789, +5491123456789",
    })
    void aNumberIsReadAsItsCountryWritesIt(String typed, String e164) {
        assertEquals(e164, kept(Type.PHONE, typed).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "  %s ", "\u00A0%s\t", "\u202A%s\u202C", "\u2068%s\u2069", "\uFEFF%s\u200B", "%s\r\n"})
    void aNameIsKeptAsItIsInWhatIsPasted(String pasted) {
        NAMES.forEach(name ->
                assertEquals(name, kept(Type.TEXT, pasted.formatted(name)).value()));
    }

    @Test
    void aNameIsTheSameInTheFormsOfOtherKeyboardsAndPrograms() {
        assertAllSame(Type.TEXT, NAMES, name -> Normalizer.normalize(name, Normalizer.Form.NFD));
        assertAllSame(Type.TEXT, NAMES, WaysOfPastingTest::fullWidth);
        assertAllSame(Type.TEXT, NAMES, name -> name.replace(' ', '\u00A0'));
        assertAllSame(Type.TEXT, NAMES, name -> name.replaceAll(" ", "\t"));
        assertAllSame(Type.TEXT, NAMES, name -> name.replaceAll("['‘’ʼʻ]", "’"));
        assertAllSame(Type.TEXT, NAMES, name -> name.replaceAll("[-‐‑–]", "\u2011"));
        assertAllSame(Type.TEXT, NAMES, name -> name.replaceAll("[·・•]", "•"));
    }

    @Test
    void differentAddressesStayDifferent() {
        assertTrue(ADDRESSES.stream().distinct().count() > 700);
        Map<String, String> known = new HashMap<>();
        ADDRESSES.forEach(address -> {
            String before = known.putIfAbsent(kept(Type.EMAIL, address).normalised(), address);
            assertTrue(before == null || sameBefore(before, address), () -> before + " and " + address);
        });
    }

    private static boolean sameBefore(String one, String other) {
        return EmailAddress.parse(one).equals(EmailAddress.parse(other));
    }

    @ParameterizedTest
    @CsvSource({
        "anna@example.com, аnna@example.com",
        "anna@example.com, an.na@example.com",
        "anna@example.com, anna+1@example.com",
        "straße@example.com, strasse@example.com",
        "x@faß.example, x@fass.example",
        "x@βόλος.gr, x@βόλοσ.gr",
        "x@нет.рф, x@нёт.рф",
        "ıx@example.com, ix@example.com",
        "ﬁx@example.com, fix@example.com",
        "علی\u200Cرضا@example.com, علیرضا@example.com",
    })
    void addressesThatOnlyLookAlikeAreTwo(String one, String other) {
        assertNotEquals(
                kept(Type.EMAIL, one).normalised(), kept(Type.EMAIL, other).normalised());
    }

    /** One value in eight, and for each way other ones: all of them in all ways take a minute. */
    private static List<String> some(List<String> values, Object way) {
        return IntStream.range(0, values.size())
                .filter(at -> Math.floorMod(at + way.hashCode(), 8) == 0)
                .mapToObj(values::get)
                .toList();
    }

    private static void assertAllSame(Type type, List<String> values, UnaryOperator<String> otherWay) {
        Map<String, String> known = AS_IT_IS.computeIfAbsent(type, unused -> new HashMap<>());
        values.forEach(value -> assertEquals(
                known.computeIfAbsent(value, same -> kept(type, same).normalised()),
                kept(type, otherWay.apply(value)).normalised(),
                value));
    }

    private static CheckedValue kept(Type type, String typed) {
        Optional<Part> part = type == Type.TEXT ? Optional.of(Part.NAMES_THE_PERSON) : Optional.empty();
        AttributeDefinition definition = Definitions.of(type.code(), type, part);
        return assertInstanceOf(
                        Checked.Accepted.class, AttributeValues.check(definition, typed, TODAY, 14), () -> typed)
                .value();
    }

    private static String fullWidth(String text) {
        return text.codePoints()
                .map(c -> c >= '!' && c <= '~' ? c - '!' + '\uFF01' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digits(String text, int zero) {
        return text.codePoints()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + zero : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
