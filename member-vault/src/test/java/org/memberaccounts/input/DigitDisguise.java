package org.memberaccounts.input;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Writes digits as people do who write another script, or hide them: each digit by its own sign. */
enum DigitDisguise {
    PLAIN("0123456789"),
    FULL_WIDTH("０１２３４５６７８９"),
    ARABIC_INDIC("٠١٢٣٤٥٦٧٨٩"),
    PERSIAN("۰۱۲۳۴۵۶۷۸۹"),
    DEVANAGARI("०१२३४५६७८९"),
    BENGALI("০১২৩৪৫৬৭৮৯"),
    TAMIL("௦௧௨௩௪௫௬௭௮௯"),
    THAI("๐๑๒๓๔๕๖๗๘๙"),
    TIBETAN("༠༡༢༣༤༥༦༧༨༩"),
    MATHEMATICAL("𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"),
    CIRCLED("⓪①②③④⑤⑥⑦⑧⑨"),
    CHINESE("〇一二三四五六七八九"),
    CHINESE_WITH_ZERO("零一二三四五六七八九"),
    CHINESE_FINANCIAL("零壹贰叁肆伍陆柒捌玖"),
    CHINESE_TRADITIONAL("零壹貳參肆伍陸柒捌玖");

    private static final List<DigitDisguise> CHINESE_ONES =
            List.of(CHINESE, CHINESE_WITH_ZERO, CHINESE_FINANCIAL, CHINESE_TRADITIONAL);

    private final String signs;

    DigitDisguise(String signs) {
        this.signs = signs;
    }

    /** Returns the digits of a text in some script, most often plain ones. */
    static String any(String text, RandomGenerator random) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            DigitDisguise one = CHINESE_ONES.get(random.nextInt(CHINESE_ONES.size()));
            return text.chars()
                    .mapToObj(c -> (random.nextBoolean() ? one : PLAIN).sign(c))
                    .collect(Collectors.joining());
        }
        return kind < 13 ? text : values()[random.nextInt(values().length)].of(text);
    }

    private String of(String text) {
        return text.chars().mapToObj(this::sign).collect(Collectors.joining());
    }

    private String sign(int c) {
        return Character.toString(c >= '0' && c <= '9' ? signs.codePointAt(signs.offsetByCodePoints(0, c - '0')) : c);
    }
}
