package org.memberaccounts.input;

import java.util.regex.Pattern;

/**
 * Tells passwords and one-time codes that somebody is about to hand over (SEC-2), by the words people put before them in English and
 * Chinese. Talking about a password is no secret: "my password is wrong" passes.
 */
final class Secrets {
    /** What follows "password is" when somebody talks about it instead of telling it. */
    private static final String TALK = "(?!(?:a|an|the|too|so|not|no|now|never|always|still|also|only|just|already|again|very|being|been|what|where|when|why|how|that|this|it|"
            + "to|for|in|on|at|of|by|as|my|your|our|his|her|their|wrong|incorrect|invalid|lost|gone|unknown|stolen|broken|weak|strong|safe|unsafe|secret|short|long|old|new|"
            + "different|same|correct|right|ok|okay|fine|bad|good|known|unclear|hard|difficult|easy|empty|blank|out|due|asked|needed|mandatory|optional|"
            + "\\p{L}+(?:ed|ing|en))(?![\\p{L}\\d]))";

    private static final Pattern PASSWORD = anyOf(
            "\\b(?:password|passphrase|passwd|passcode|pwd)\\s+(?:is|was)\\s*+:?\\s*+[\"'\u201C\u2018]?" + TALK + "[\\p{L}\\p{N}\\p{S}!#$%&*@]{3}",
            "\\b(?:password|passphrase|passwd|passcode|pwd)\\s*[:=]\\s*[\"'\u201C\u2018]?" + TALK + "[\\p{L}\\p{N}\\p{S}!#$%&*@]{3}",
            "\\bpin(?:\\s+(?:code|number))?(?:\\s+(?:is|was)|\\s*[:=])\\s*+:?\\s*+\\d{4,8}(?!\\d)",
            "(?:密码|密碼|口令)\\s*(?:(?:是|为|為)\\s*+:?|[:=])\\s*+[\"'\u201C\u2018]?[!-~]{4,}+(?!\\s*[位个個])");

    /** Before a bare "code": the start, an end of clause, or a word that leaves no doubt; so not "postal code is 100000". */
    private static final String ONE_TIME = "(?:^|[^\\p{L}\\s-]\\s*|\\b(?:the|my|your|a|this|that|verification|security|confirmation|authentication|auth|login|"
            + "log-in|sign-in|sign|access|one-time|time|sms|text|otp|2fa|mfa|and|with)\\s+)";

    private static final Pattern CODE = anyOf(
            ONE_TIME + "code(?:\\s+(?:is|was)|\\s*[:=])\\s*+:?\\s*+(?:[A-Z]-)?(?:\\d[ -]?){3,7}\\d(?!\\d)",
            "\\b(?:otp|tan|one-time password)(?:\\s+(?:is|was)|\\s*[:=])\\s*+:?\\s*+(?:\\d[ -]?){3,7}\\d(?!\\d)",
            "(?<!\\d)\\d{4,8}\\s+is\\s+(?:the|your|my)\\s+(?:[\\p{L}-]+\\s+){0,4}(?:code|otp)\\b",
            "(?:验证码|驗證碼|校验码|动态码|动态密码|短信码|确认码)\\s*(?:(?:是|为|為)\\s*+:?|[:=])\\s*+\\d{4,8}(?!\\d)",
            "(?:验证码|驗證碼|校验码|动态码|动态密码|短信码|确认码)\\s*[(\\[【「,\uFF0C]?\\s*\\d{6}(?!\\d)",
            "(?<!\\d)\\d{4,8}\\s*(?:是|为)[\\p{L}]{0,12}(?:验证码|驗證碼|校验码|动态码)",
            "(?<!\\d)\\d{4,8}\\s*[(\\[【][\\p{L}]{0,12}(?:验证码|驗證碼|校验码|动态码)");

    private Secrets() {}

    /** Looks through a text in {@link PlainForm}. */
    static boolean passwordIn(String plain) {
        return PASSWORD.matcher(plain).find();
    }

    /** Looks through a text in {@link PlainForm}. */
    static boolean oneTimeCodeIn(String plain) {
        return CODE.matcher(plain).find();
    }

    private static Pattern anyOf(String... patterns) {
        return Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }
}
