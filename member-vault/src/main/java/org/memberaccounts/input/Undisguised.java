package org.memberaccounts.input;

import java.util.regex.Pattern;

/**
 * The form in which a text is searched for payment data and secrets: as {@link PlainForm}, also without what HTML puts
 * between digits, with numerals as digits, and with Chinese words in simplified characters and in one piece. Used for
 * recognising only, never kept.
 */
final class Undisguised {
    /** The traditional characters of the words that we look for, and their simplified ones. */
    private static final String TRADITIONAL = "碼驗證號帳帐賬戶錄陸為設簡訊銀聯寶動態認確儲個後輸寫發註冊機檢這幾長鎖卡籤數鑰將於會員餘額開頭時間爲綫線電話訂單編";

    private static final String SIMPLIFIED = "码验证号账账账户录陆为设简讯银联宝动态认确储个后输写发注册机检这几长锁卡签数钥将于会员余额开头时间为线线电话订单编";

    /** A Chinese character that is no numeral; blanks between numerals are those between groups. */
    private static final String HAN = "[\\p{IsHan}&&[^" + Numerals.CHINESE + "]]";

    private static final Pattern BLANK_IN_CHINESE = Pattern.compile(
            "(?<=" + HAN + ")[\\p{Zs}\\t]{1,2}(?=\\p{IsHan})|(?<=\\p{IsHan})[\\p{Zs}\\t]{1,2}(?=" + HAN + ")");

    private Undisguised() {}

    static String of(String text) {
        var simplified = new StringBuilder(PlainForm.of(Entities.decoded(text)));
        for (int i = 0; i < simplified.length(); i++) {
            int known = TRADITIONAL.indexOf(simplified.charAt(i));
            if (known >= 0) {
                simplified.setCharAt(i, SIMPLIFIED.charAt(known));
            }
        }
        return Numerals.toDigits(BLANK_IN_CHINESE.matcher(simplified).replaceAll(""));
    }
}
