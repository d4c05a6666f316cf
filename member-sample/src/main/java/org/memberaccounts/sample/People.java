package org.memberaccounts.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;

/**
 * Invents people. The same seed invents the same ones.
 *
 * <p>Their numbers and addresses belong to nobody: {@code example} is reserved (RFC 2606), and 555-0100 to 555-0199 of
 * any area of the North American plan is kept free for films and books (ATIS-0300115); no Chinese number is known to be
 * kept free.
 */
final class People {
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String DOMAIN = "@sample.example";
    /** Mails to addresses there come back, as the local mail server has it. */
    private static final String NOWHERE = "@nowhere.example";
    /** The number of the person whose mails come back. */
    private static final int UNREACHED = 11;

    private static final AttributeId GENDER = new AttributeId("gender");
    private static final AttributeId BIRTH_DATE = new AttributeId("birth-date");

    private static final String[] CITIES = Names.words(
            "Lyon Sydney Vancouver Toronto Boston Chicago Marseille Perth Melbourne Montréal Denver Seattle");
    private static final String[] CHINESE_CITIES = Names.words("上海 杭州 苏州 南京 成都 广州 深圳 武汉 西安 青岛 宁波 无锡 昆明 厦门");
    private static final List<String> VEHICLES = List.of(
            "compact hatchback, 2017",
            "estate car, 2014",
            "electric van, 2022",
            "city car, 2020",
            "camper van, 2009",
            "motorcycle, 2018",
            "pickup, 2016");
    private static final List<String> CHINESE_VEHICLES =
            List.of("紧凑型轿车，2018年", "新能源小型车，2022年", "七座商务车，2016年", "皮卡，2019年", "摩托车，2015年", "轻型货车，2013年");
    private static final int[] AREAS = {206, 212, 303, 312, 415, 416, 514, 604, 617, 647, 702, 778, 808, 902};

    private final Random random;
    private final Names names;
    private final Set<String> taken = new HashSet<>();

    People(Random random) {
        this.random = random;
        this.names = new Names(random);
    }

    /** Invents this many people; three in five write Chinese. */
    List<SamplePerson> invent(int count) {
        List<SamplePerson> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            boolean chinese = random.nextInt(5) < 3;
            people.add(Names.isChinese(number, chinese) ? chinese(number) : western(number));
        }
        return people;
    }

    /** Returns the person who signs in as {@code member@sample.example}. */
    static SamplePerson ofTheSampleSignIn() {
        return new SamplePerson(
                -1,
                ENGLISH,
                address("member"),
                Map.of(
                        Purposes.NAME,
                        "Lin Wen",
                        GENDER,
                        "female",
                        BIRTH_DATE,
                        "1991-05-04",
                        Purposes.PHONE,
                        "+16045550123",
                        Purposes.REGION,
                        "Vancouver",
                        Purposes.VEHICLE,
                        "compact hatchback, 2017"));
    }

    private SamplePerson chinese(int number) {
        Names.Name name = names.chinese(number);
        return new SamplePerson(
                number,
                CHINESE,
                free(number, name.spelled()),
                values(name.written(), one(CHINESE_CITIES), CHINESE_VEHICLES));
    }

    private SamplePerson western(int number) {
        Names.Name name = names.western(number);
        return new SamplePerson(
                number, ENGLISH, free(number, name.spelled()), values(name.written(), one(CITIES), VEHICLES));
    }

    private Map<AttributeId, String> values(String name, String city, List<String> vehicles) {
        Map<AttributeId, String> values = new HashMap<>();
        values.put(Purposes.NAME, name);
        values.put(
                BIRTH_DATE,
                String.format(
                        Locale.ROOT,
                        "%d-%02d-%02d",
                        1948 + random.nextInt(58),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28)));
        values.put(Purposes.PHONE, phone());
        int gender = random.nextInt(10);
        if (gender < 8) {
            values.put(GENDER, gender < 4 ? "female" : gender < 7 ? "male" : "not-stated");
        }
        if (random.nextInt(4) > 0) {
            values.put(Purposes.REGION, city);
        }
        if (random.nextInt(5) < 3) {
            values.put(Purposes.VEHICLE, vehicles.get(random.nextInt(vehicles.size())));
        }
        return values;
    }

    /** Returns another number, for people who get a new one. */
    String phone() {
        String phone;
        do {
            phone = String.format(
                    Locale.ROOT, "+1%d55501%02d", AREAS[random.nextInt(AREAS.length)], random.nextInt(100));
        } while (!taken.add(phone));
        return phone;
    }

    /** Returns another place, for people who move. */
    String place(Locale language) {
        return one(language.equals(CHINESE) ? CHINESE_CITIES : CITIES);
    }

    /** Returns another vehicle, for people who buy one. */
    String vehicle(Locale language) {
        List<String> vehicles = language.equals(CHINESE) ? CHINESE_VEHICLES : VEHICLES;
        return vehicles.get(random.nextInt(vehicles.size()));
    }

    private EmailAddress free(int number, String local) {
        String candidate = local;
        for (int again = 2; !taken.add(candidate); again++) {
            candidate = local + again;
        }
        return number == UNREACHED ? at(candidate, NOWHERE) : address(candidate);
    }

    private static EmailAddress address(String local) {
        return at(local, DOMAIN);
    }

    private static EmailAddress at(String local, String domain) {
        return EmailAddress.parse(local + domain).orElseThrow();
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
