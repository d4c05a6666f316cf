package org.memberaccounts.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.code.Coded;

/**
 * The form of a setting's text, which follows from the type of its value.
 *
 * @param kind what the text must be, as in "is not a port"
 * @param to how to set it, as in "Set it to a number from 1 to 65535"
 * @param reader makes the value, or throws
 */
record Form(String kind, String to, Function<String, ?> reader) {
    private static final Map<Class<?>, Form> KNOWN = Map.of(
            String.class, new Form("a text", "a text", text -> text),
            Secret.class, new Form("a secret", "the secret", Secret::new),
            int.class, new Form("a whole number above zero", "one such as 8", Form::count),
            Integer.class, new Form("a whole number above zero", "one such as 8", Form::count),
            Port.class, new Form("a port", "a number from 1 to 65535", text -> new Port(Integer.parseInt(text))),
            boolean.class, new Form("true or false", "one of the two", Form::yesOrNo),
            Duration.class, new Form("a length of time", "an ISO 8601 duration such as P7D or PT2H", Form::duration),
            Period.class, new Form("a length of time", "an ISO 8601 period such as P6M or P180D", Form::period),
            URI.class, new Form("an address", "one such as https://members.example", Form::address),
            Path.class, new Form("a folder that is there", "a folder", Form::folder));

    /** @throws IllegalArgumentException when no setting can have that type */
    static Form of(Class<?> type) {
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return oneOf(type.asSubclass(Coded.class));
        }
        Form form = KNOWN.get(type);
        if (form == null) {
            throw new IllegalArgumentException("A setting can't be a " + type.getName() + ". Forms are in Form.");
        }
        return form;
    }

    private static Form oneOf(Class<? extends Coded> type) {
        Map<String, Coded> codes =
                Stream.of(type.getEnumConstants()).collect(Collectors.toMap(Coded::code, code -> code));
        String choices = Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        return new Form(
                "one of its words", "one of " + choices, text -> right(codes.get(text), codes.containsKey(text)));
    }

    private static int count(String text) {
        int number = Integer.parseInt(text);
        return right(number, number > 0);
    }

    private static boolean yesOrNo(String text) {
        return right(text.equals("true"), text.equals("true") || text.equals("false"));
    }

    private static Duration duration(String text) {
        Duration length = Duration.parse(text);
        return right(length, length.isPositive());
    }

    private static Period period(String text) {
        Period length = Period.parse(text);
        return right(length, !length.isNegative() && !length.isZero());
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        return right(address, address.getHost() != null && address.getScheme().matches("(?i)https?"));
    }

    private static Path folder(String text) {
        Path folder = Path.of(text);
        return right(folder, Files.isDirectory(folder));
    }

    private static <T> T right(T value, boolean isRight) {
        if (!isRight) {
            throw new IllegalArgumentException();
        }
        return value;
    }
}
