package org.memberaccounts.identity;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of a program's own name that is kept (User-Agent, RFC 9110 section 10.1.5): names of programs and systems
 * that are known here, and the first number of a version. Anything else could be whatever somebody wrote there, and
 * details of the log are no place for that.
 */
final class Program {
    private static final Pattern PRODUCT = Pattern.compile(
            "(?<![\\w.-])(?:Firefox|Chrome|Chromium|HeadlessChrome|Version|Safari|Edg|OPR|SamsungBrowser|MicroMessenger"
                    + "|curl|Wget|python-requests|Java-http-client|Apache-HttpClient|okhttp|Go-http-client|node"
                    + "|PostmanRuntime)/\\d{1,3}(?!\\w)");
    private static final Pattern SYSTEM = Pattern.compile("\\b(?:Windows|Macintosh|iPhone|iPad|Android|Linux)\\b");

    private Program() {}

    /**
     * Returns such a name, like {@code Chrome/120 Safari/537 Linux}; empty where nothing of it is known, or nothing was
     * sent.
     */
    static Optional<String> named(String userAgent) {
        return Optional.ofNullable(userAgent)
                .map(sent -> found(PRODUCT, sent) + " " + found(SYSTEM, sent))
                .map(String::strip)
                .filter(known -> !known.isEmpty());
    }

    private static String found(Pattern known, String sent) {
        return known.matcher(sent).results().map(MatchResult::group).distinct().collect(Collectors.joining(" "));
    }
}
