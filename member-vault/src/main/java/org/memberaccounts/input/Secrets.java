package org.memberaccounts.input;

import java.util.regex.Pattern;

/**
 * Recognises passwords and one-time codes that somebody is about to hand over (SEC-2), by the words people put before
 * them in English and Chinese. Talking about a password gives nothing away: "my password is wrong" passes.
 */
final class Secrets {
    /** The words that follow "password is" when somebody talks about a password instead of telling it. */
    private static final String TALK =
            "(?!(?:a|an|the|too|so|not|no|now|never|always|still|also|only|just|already|again|very|being|been"
                    + "|what|where|when|why|how|that|this|it|to|for|in|on|at|of|by|as|my|your|our|his|her|their"
                    + "|wrong|incorrect|invalid|lost|gone|unknown|stolen|broken|weak|strong|safe|unsafe|secret"
                    + "|short|long|old|new|different|same|correct|right|ok|okay|fine|bad|good|known|unclear|hard"
                    + "|difficult|easy|empty|blank|out|due|asked|needed|mandatory|optional"
                    + "|\\p{L}+(?:ed|ing|en))(?![\\p{L}\\d]))";

    /** The words in quotes after "password" that name something on the screen: the password "reset" link. */
    private static final String ON_SCREEN =
            "(?!(?:reset|forgot|forget|change|recover|recovery|field|page|link|button|box|form|label|screen|help|hint"
                    + "|show|hide|save|confirm|repeat|login|log|sign|manager|policy)(?![\\p{L}\\d]))";

    private static final String WORD = "\\b(?:password|passphrase|passwd|passcode|pwd)";
    private static final String QUOTE = "[\"'\u201C\u2018]";

    /**
     * The Chinese words for a password, except after "forgotten" or "change": then what follows is what the password is
     * for.
     */
    private static final String CHINESE_WORD = "(?<!忘记|忘了|忘记了|忘記|忘記了|找回|重置|重设|修改|更改|输错)(?:密码|密碼|口令)";

    /**
     * The start that a bare "pass" needs: the start of the text, the end of a clause, or an owner; so not "boarding
     * pass".
     */
    private static final String OWN_PASS =
            "(?:^|[^\\p{L}\\p{N}\\s-]\\s*|\\b(?:my|the|your|user|login|and|with)\\s+)pass";

    private static final Pattern PASSWORD = anyOf(
            WORD + "\\s+(?:is|was)\\s*+:?\\s*+" + QUOTE + "?" + TALK + "[\\p{L}\\p{N}\\p{S}!#$%&*@]{3}",
            "(?:" + WORD + "|\\bpw)\\s*[:=]\\s*" + QUOTE + "?" + TALK + "[\\p{L}\\p{N}\\p{S}!#$%&*@]{3}",
            WORD + "\\s+" + QUOTE + TALK + ON_SCREEN + "[^\\s\"'\u201C\u201D\u2018\u2019]{4,64}[\"'\u201D\u2019]",
            // "pass" means much else, in German also a passport: so only a value that mixes small letters and digits
            // counts
            OWN_PASS + "\\s*[:=]\\s*" + QUOTE + "?(?=[!-~]{0,64}\\d)(?-i:(?=[!-~]{0,64}[a-z]))[!-~]{5}",
            "\\bpin(?:\\s+number)?(?:\\s+(?:is|was)|\\s*[:=])\\s*+:?\\s*+\\d{4,8}(?!\\d)",
            // six digits are a postal code, which India calls a pin code
            "\\bpin\\s+code(?:\\s+(?:is|was)|\\s*[:=])\\s*+:?\\s*+(?!\\d{6}(?!\\d))\\d{4,8}(?!\\d)",
            "(?:\\b(?-i:PIN)|\\b(?:my|your|card|bank)\\s+pin)\\s+\\d{4}(?!\\d|[-/.:]\\d)",
            "(?:密码|密碼|口令)\\s*(?:(?:是|为|為)\\s*+:?|[:=])\\s*+" + QUOTE + "?[!-~]{4,}+(?!\\s*[位个個])",
            CHINESE_WORD + "\\s*" + QUOTE + "?(?=[!-~]{0,64}\\d)(?=[!-~]{0,64}[a-z])[!-~]{5,}+(?!\\s*[位个個])",
            CHINESE_WORD + "\\s*\\d{6}(?!\\d|\\s*[位个個次天])");

    /** The words before "code" that leave no doubt; so not "postal code is 100000". */
    private static final String ONE_TIME =
            "\\b(?:the|my|your|a|this|that|verification|security|confirmation|authentication|auth|login|log-in|sign-in"
                    + "|sign|access|one-time|time|sms|text|otp|2fa|mfa)\\s+";
    /**
     * The start that "code is" needs: one of these words, or the start or end of a clause; a bare "code: 310000" may be
     * a line of an address.
     */
    private static final String BARE = "(?:^|[^\\p{L}\\s-]\\s*|\\b(?:and|with)\\s+|" + ONE_TIME + ")";

    private static final String DIGITS = "(?:\\d[ -]?){3,7}\\d(?!\\d)";

    private static final Pattern CODE = anyOf(
            BARE + "code\\s+(?:is|was)\\s*+:?\\s*+(?:[A-Z]-)?" + DIGITS,
            ONE_TIME + "code\\s*[:=]\\s*+(?:[A-Z]-)?" + DIGITS,
            "\\b(?:otp|tan|one-time password)(?:\\s+(?:is|was)|\\s*[:=])\\s*+:?\\s*+" + DIGITS,
            "\\b(?:otp|one-time (?:password|passcode|code))\\s+(?:\\d{4,8}|\\d{3}[ -]\\d{3})(?!\\d|[-/.:]\\d)",
            "\\b(?:verification|login|log-in|sign-in|sms|2fa|mfa) code\\s+(?:\\d{6}|\\d{3}[ -]\\d{3})(?!\\d|[-/.:]\\d)",
            "(?<!\\d)\\d{4,8}\\s+is\\s+(?:the|your|my)\\s+(?:[\\p{L}-]+\\s+){0,4}(?:code|otp)\\b",
            "(?:验证码|驗證碼|校验码|动态码|动态密码|短信码|确认码)\\s*(?:(?:是|为|為)\\s*+:?|[:=])\\s*+\\d{4,8}(?!\\d)",
            "(?:验证码|驗證碼|校验码|动态码|动态密码|短信码|确认码)\\s*[(\\[【「,\uFF0C]?\\s*\\d{6}(?!\\d)",
            "(?<!\\d)\\d{4,8}\\s*(?:是|为)[\\p{L}]{0,12}(?:验证码|驗證碼|校验码|动态码)",
            "(?<!\\d)\\d{4,8}\\s*[(\\[【][\\p{L}]{0,12}(?:验证码|驗證碼|校验码|动态码)");

    private Secrets() {}

    /** Tells whether a text in {@link PlainForm} has a password. */
    static boolean passwordIn(String plain) {
        return PASSWORD.matcher(plain).find();
    }

    /** Tells whether a text in {@link PlainForm} has a one-time code. */
    static boolean oneTimeCodeIn(String plain) {
        return CODE.matcher(plain).find();
    }

    private static Pattern anyOf(String... patterns) {
        return Pattern.compile(
                String.join("|", patterns), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }
}
