package org.memberaccounts.input;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of a template, such as {@code {pin}}, with values made up by a seed. */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final List<String> NAMES = List.of(
            "anna", "Li Wei", "bob.smith", "wangfang", "maria", "jsmith42", "Chen", "oliver", "zhang3", "lin_xia");
    private static final List<String> CITIES = List.of(
            "Delhi", "Mumbai", "Pune", "Chennai", "Kolkata", "Jaipur", "Bengaluru", "Hyderabad", "Lucknow", "Noida");
    private static final List<String> MAKES = List.of(
            "Honda", "Toyota", "Suzuki", "Yamaha", "BMW", "Kawasaki", "Ducati", "Mazda", "本田", "丰田", "大众", "Ford");
    private static final List<String> WORDS =
            List.of("swordfish", "letmein", "sunshine", "dragon", "monkey", "iloveyou", "trustnoone", "kungfupanda");
    private static final List<String> BRANDS = List.of(
            "Amazon", "Crypto.com", "HDFC Bank", "Zoom", "eBay", "M-Pesa", "Lufthansa", "Wells Fargo", "Booking.com");
    private static final List<String> SENDERS = List.of("招商银行", "京东金融", "拼多多", "中国联通", "闲鱼", "中國信託", "momo購物");
    private static final List<String> SERVICES =
            List.of("支付宝", "微信", "云闪付", "京东", "PayPal", "Alipay", "WeChat Pay", "Revolut", "Monzo");
    private static final String SMALL = "abcdefghijkmnopqrstuvwxyz";

    private final RandomGenerator random;
    private final Numbers numbers;
    private final Keys keys;
    /** The card whose parts stand in several slots of a template. */
    private String card = "";

    Slots(RandomGenerator random) {
        this.random = random;
        this.numbers = new Numbers(random);
        this.keys = new Keys(random);
    }

    String fill(String template) {
        card = numbers.visa();
        return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1))));
    }

    private String value(String slot) {
        return switch (slot) {
            case "otp" -> DigitDisguise.any(numbers.oneTimeCode(), random);
            case "pin" -> DigitDisguise.any(numbers.digits(random.nextInt(3) == 0 ? 6 : 4), random);
            case "four-pin" -> DigitDisguise.any(numbers.digits(4), random);
            case "six-pin" -> DigitDisguise.any(numbers.digits(6), random);
            case "account" -> "2" + numbers.digits(random.nextInt(7, 12));
            case "long-account" -> "9" + numbers.digits(random.nextInt(15, 19));
            case "digits" -> DigitDisguise.any(numbers.digits(random.nextInt(4, 9)), random);
            case "cvv" -> DigitDisguise.any(numbers.digits(3), random);
            case "password" -> password();
            case "word" -> one(WORDS);
            case "seed" -> String.join(" ", Collections.nCopies(3, "river ocean velvet tiger"));
            case "card" -> CardSeparators.any(numbers.card(), random);
            case "unionpay" -> CardSeparators.any(numbers.unionPay(), random);
            case "iban" -> CardSeparators.ofAccount(numbers.iban(), random);
            case "expiry" -> String.format(Locale.ROOT, "%02d/%d", random.nextInt(1, 13), random.nextInt(27, 34));
            case "quarter-1", "quarter-2", "quarter-3", "quarter-4" -> part(4, slot);
            case "half-1", "half-2" -> part(8, slot);
            default -> key(slot);
        };
    }

    private String part(int size, String slot) {
        int end = size * (slot.charAt(slot.length() - 1) - '0');
        return card.substring(end - size, end);
    }

    private String key(String slot) {
        return switch (slot) {
            case "key" -> keys.key();
            case "bare-key" -> keys.bare();
            case "hex" -> keys.hex();
            case "web-token" -> keys.webToken();
            case "private-key" -> keys.privateKey();
            case "backup-code" -> keys.backupCode();
            case "recovery-key" -> keys.recoveryKey();
            case "base32" -> keys.base32();
            case "phrase" -> keys.phrase();
            case "pinyin" -> one(List.of("huluwa", "dabaicai", "taiyanghua", "maotouying", "xiaopingguo", "shanzha"));
            case "han-password" -> one(List.of("小猫钓鱼2020", "芝麻开门666", "我爱北京天安门88", "大白兔奶糖1988"));
            case "han-phrase" -> one(List.of("春风又绿江南岸", "月亮船上三只猫", "青蛙骑着自行车"));
            default -> innocent(slot);
        };
    }

    private String innocent(String slot) {
        return switch (slot) {
            case "name" -> one(NAMES);
            case "brand" -> one(BRANDS);
            case "sender" -> one(SENDERS);
            case "pay" -> one(SERVICES);
            case "city" -> one(CITIES);
            case "make" -> one(MAKES);
            case "year" -> String.valueOf(random.nextInt(1950, 2030));
            case "date" -> numbers.date();
            case "time" -> String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), random.nextInt(60));
            case "price" -> random.nextInt(1, 9000) + (random.nextBoolean() ? ".50" : "");
            case "small" -> String.valueOf(random.nextInt(2, 40));
            case "three" -> numbers.digits(3);
            case "four" -> numbers.digits(4);
            case "five" -> numbers.digits(5);
            case "six" -> numbers.digits(6);
            case "postal" -> random.nextInt(1, 9) + numbers.digits(5);
            case "phone" -> numbers.phone();
            case "identity" -> numbers.identity();
            case "ean" -> numbers.ean();
            case "long" -> numbers.digits(random.nextInt(10, 21));
            case "thousands" -> String.valueOf(random.nextInt(10, 99) * 100);
            case "plate" -> "京A" + numbers.digits(5);
            default -> thing(slot);
        };
    }

    private String thing(String slot) {
        return switch (slot) {
            case "seven" -> numbers.digits(7);
            case "eight" -> numbers.digits(8);
            case "ten" -> numbers.digits(10);
            case "twelve" -> "7" + numbers.digits(11);
            case "imei" -> numbers.imei();
            case "vin" -> "WVWZZZ1JZXW" + numbers.digits(6);
            case "letters" -> one(List.of("AB", "KX", "RT", "GW"));
            case "money" -> one(List.of("€", "$", "£", "¥")) + random.nextInt(1, 900) + ".50";
            case "place" -> one(List.of("济南", "昆明", "厦门", "台南", "苏州"));
            default -> throw new IllegalArgumentException(slot);
        };
    }

    private String password() {
        String letters = SMALL.chars()
                .mapToObj(c -> String.valueOf(SMALL.charAt(random.nextInt(SMALL.length()))))
                .limit(random.nextInt(4, 8))
                .reduce("", String::concat);
        String digits = numbers.digits(random.nextInt(2, 5));
        return switch (random.nextInt(6)) {
            case 0 -> letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) + digits;
            case 1 -> letters + "@" + digits;
            case 2 -> digits + letters;
            case 3 -> letters.substring(0, 2) + digits + "!" + letters.substring(2);
            case 4 -> one(WORDS) + digits;
            default -> letters + digits;
        };
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
