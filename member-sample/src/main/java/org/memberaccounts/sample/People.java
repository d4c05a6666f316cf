package org.memberaccounts.sample;

import java.text.Normalizer;
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
 * <p>Nobody has their numbers and addresses: {@code example} is reserved (RFC 2606), and 555-0100 to 555-0199 of any
 * area of the North American plan is kept free for films and books (ATIS-0300115); of China no number is known that is.
 */
final class People {
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String DOMAIN = "@sample.example";
    private static final AttributeId NAME = new AttributeId("name");
    private static final AttributeId GENDER = new AttributeId("gender");
    private static final AttributeId BIRTH_DATE = new AttributeId("birth-date");
    private static final AttributeId PHONE = AttributeId.PHONE;
    private static final AttributeId REGION = new AttributeId("region");
    private static final AttributeId VEHICLE = new AttributeId("vehicle");

    /** Surnames and given names as they are written, and as addresses spell them. */
    private static final String[] SURNAMES = words("""
            王 wang 李 li 张 zhang 刘 liu 陈 chen 杨 yang 黄 huang 赵 zhao 吴 wu 周 zhou 徐 xu 孙 sun 马 ma 朱 zhu 胡 hu 郭 guo 何 he 高 gao 林 lin 罗 luo
            郑 zheng 梁 liang 谢 xie 宋 song 唐 tang 许 xu 邓 deng 韩 han 冯 feng 曹 cao 彭 peng 曾 zeng 肖 xiao 田 tian 董 dong 潘 pan 袁 yuan 蔡 cai
            欧阳 ouyang 司马 sima 诸葛 zhuge""");

    private static final String[] GIVEN = words("""
            伟 wei 芳 fang 娜 na 敏 min 静 jing 丽 li 强 qiang 磊 lei 洋 yang 艳 yan 勇 yong 杰 jie 娟 juan 涛 tao 明 ming 超 chao 霞 xia 平 ping 刚 gang
            晓文 xiaowen 雨桐 yutong 子涵 zihan 浩然 haoran 欣怡 xinyi 志强 zhiqiang 建国 jianguo 美玲 meiling 思远 siyuan 雅婷 yating 俊杰 junjie 梓萱 zixuan
            海燕 haiyan 春梅 chunmei 文博 wenbo 若曦 ruoxi 嘉怡 jiayi 天佑 tianyou 玉兰 yulan""");
    private static final String[] FIRST = words("""
            Amara Ben Chloe Daniel Elena Farid Grace Hassan Ingrid Jonas Katarzyna Liam Maya Noah Olivia Priya Quentin Rosa Samuel Tomás Uma Viktor Wanjiru Xavier
            Yusuf Zoë Aoife Björn Carmen Dmitri Esi Freya Giulia Henrik Isla João Keiko Lars Mei Niamh Oskar Paloma Rashid Saoirse Thandiwe Ulrike Vera Willem""");
    private static final String[] LAST = words("""
            Abbott Bakker Castellanos Dubois Eriksson Fernández Grünwald Haddad Ivanova Jensen Kowalski Lindqvist Mbeki Novak O'Brien Pereira Quispe Rossi Suzuki
            Tanaka Ueda Varga Whitfield Xenakis Yilmaz Zimmermann Achterberg Brennan Chowdhury Desai Ekström Fitzgerald Gallagher Horváth Iyer Jankowska Kaplan Löfgren
            MacLeod Nakamura Okafor Papadopoulos""");
    /** What pages must bear: names longer than any column, in both scripts. */
    private static final Map<Integer, String> LONG_NAMES = Map.of(
            4,
            "Friederike-Annemarie Wolfeschlegelsteinhausenberger-Hohenlohe",
            87,
            "Maria del Carmen Fernández de la Torre y Castellanos de Figueroa");

    private static final int LONG_CHINESE = 57;
    private static final String LONG_CHINESE_NAME = "阿卜杜热合曼·买买提吐尔逊·努尔艾合买提江";
    private static final String[] CITIES =
            words("Lyon Sydney Vancouver Toronto Boston Chicago Marseille Perth Melbourne Montréal Denver Seattle");
    private static final String[] CHINESE_CITIES = words("上海 杭州 苏州 南京 成都 广州 深圳 武汉 西安 青岛 宁波 无锡 昆明 厦门");
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
    private final Set<String> taken = new HashSet<>();

    People(Random random) {
        this.random = random;
    }

    /** So many people; three in five write Chinese. */
    List<SamplePerson> invent(int count) {
        List<SamplePerson> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            boolean chinese = random.nextInt(5) < 3;
            people.add(
                    LONG_NAMES.containsKey(number)
                            ? western(number)
                            : chinese || number == LONG_CHINESE ? chinese(number) : western(number));
        }
        return people;
    }

    /** The one who signs in as {@code member@sample.example}. */
    static SamplePerson ofTheSampleSignIn() {
        return new SamplePerson(
                -1,
                ENGLISH,
                address("member"),
                Map.of(
                        NAME,
                        "Lin Wen",
                        GENDER,
                        "female",
                        BIRTH_DATE,
                        "1991-05-04",
                        PHONE,
                        "+16045550123",
                        REGION,
                        "Vancouver",
                        VEHICLE,
                        "compact hatchback, 2017"));
    }

    private SamplePerson chinese(int number) {
        int surname = pair(SURNAMES);
        int given = pair(GIVEN);
        String name = number == LONG_CHINESE ? LONG_CHINESE_NAME : SURNAMES[surname] + GIVEN[given];
        return new SamplePerson(
                number,
                CHINESE,
                free(SURNAMES[surname + 1] + "." + GIVEN[given + 1]),
                values(name, one(CHINESE_CITIES), CHINESE_VEHICLES));
    }

    private SamplePerson western(int number) {
        String first = one(FIRST);
        String last = one(LAST);
        return new SamplePerson(
                number,
                ENGLISH,
                free(plain(first + "." + last)),
                values(LONG_NAMES.getOrDefault(number, first + " " + last), one(CITIES), VEHICLES));
    }

    private Map<AttributeId, String> values(String name, String city, List<String> vehicles) {
        Map<AttributeId, String> values = new HashMap<>();
        values.put(NAME, name);
        values.put(
                BIRTH_DATE,
                String.format(
                        Locale.ROOT,
                        "%d-%02d-%02d",
                        1948 + random.nextInt(58),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28)));
        values.put(PHONE, phone());
        int gender = random.nextInt(10);
        if (gender < 8) {
            values.put(GENDER, gender < 4 ? "female" : gender < 7 ? "male" : "not-stated");
        }
        if (random.nextInt(4) > 0) {
            values.put(REGION, city);
        }
        if (random.nextInt(5) < 3) {
            values.put(VEHICLE, vehicles.get(random.nextInt(vehicles.size())));
        }
        return values;
    }

    /** Another number, for who gets one. */
    String phone() {
        String phone;
        do {
            phone = String.format(
                    Locale.ROOT, "+1%d55501%02d", AREAS[random.nextInt(AREAS.length)], random.nextInt(100));
        } while (!taken.add(phone));
        return phone;
    }

    /** Another place, for who moves. */
    String place(Locale language) {
        return one(language.equals(CHINESE) ? CHINESE_CITIES : CITIES);
    }

    /** Another vehicle, for who buys one. */
    String vehicle(Locale language) {
        List<String> vehicles = language.equals(CHINESE) ? CHINESE_VEHICLES : VEHICLES;
        return vehicles.get(random.nextInt(vehicles.size()));
    }

    private EmailAddress free(String local) {
        String candidate = local;
        for (int again = 2; !taken.add(candidate); again++) {
            candidate = local + again;
        }
        return address(candidate);
    }

    private static EmailAddress address(String local) {
        return EmailAddress.parse(local + DOMAIN).orElseThrow();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z.]", "");
    }

    private int pair(String[] pairs) {
        return 2 * random.nextInt(pairs.length / 2);
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }
}
