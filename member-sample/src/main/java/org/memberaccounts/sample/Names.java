package org.memberaccounts.sample;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Names of people who don't exist, some of them longer than any column. */
final class Names {
    /** The surnames and given names as they are written, and as addresses spell them. */
    private static final String[] SURNAMES = words("""
            王 wang 李 li 张 zhang 刘 liu 陈 chen 杨 yang 黄 huang 赵 zhao 吴 wu 周 zhou 徐 xu 孙 sun 马 ma 朱 zhu 胡 hu 郭 guo
            何 he 高 gao 林 lin 罗 luo 郑 zheng 梁 liang 谢 xie 宋 song 唐 tang 许 xu 邓 deng 韩 han 冯 feng 曹 cao 彭 peng
            曾 zeng 肖 xiao 田 tian 董 dong 潘 pan 袁 yuan 蔡 cai 欧阳 ouyang 司马 sima 诸葛 zhuge""");

    private static final String[] GIVEN = words("""
            伟 wei 芳 fang 娜 na 敏 min 静 jing 丽 li 强 qiang 磊 lei 洋 yang 艳 yan 勇 yong 杰 jie 娟 juan 涛 tao 明 ming
            超 chao 霞 xia 平 ping 刚 gang 晓文 xiaowen 雨桐 yutong 子涵 zihan 浩然 haoran 欣怡 xinyi 志强 zhiqiang 建国 jianguo
            美玲 meiling 思远 siyuan 雅婷 yating 俊杰 junjie 梓萱 zixuan 海燕 haiyan 春梅 chunmei 文博 wenbo 若曦 ruoxi 嘉怡 jiayi
            天佑 tianyou 玉兰 yulan""");
    private static final String[] FIRST = words("""
            Amara Ben Chloe Daniel Elena Farid Grace Hassan Ingrid Jonas Katarzyna Liam Maya Noah Olivia Priya
            Quentin Rosa Samuel Tomás Uma Viktor Wanjiru Xavier Yusuf Zoë Aoife Björn Carmen Dmitri Esi Freya
            Giulia Henrik Isla João Keiko Lars Mei Niamh Oskar Paloma Rashid Saoirse Thandiwe Ulrike Vera Willem""");
    private static final String[] LAST = words("""
            Abbott Bakker Castellanos Dubois Eriksson Fernández Grünwald Haddad Ivanova Jensen Kowalski
            Lindqvist Mbeki Novak O'Brien Pereira Quispe Rossi Suzuki Tanaka Ueda Varga Whitfield Xenakis Yilmaz
            Zimmermann Achterberg Brennan Chowdhury Desai Ekström Fitzgerald Gallagher Horváth Iyer Jankowska
            Kaplan Löfgren MacLeod Nakamura Okafor Papadopoulos""");
    /** The names that test the pages: longer than any column, in both scripts. */
    private static final Map<Integer, String> LONG_NAMES = Map.of(
            4,
            "Friederike-Annemarie Wolfeschlegelsteinhausenberger-Hohenlohe",
            87,
            "Maria del Carmen Fernández de la Torre y Castellanos de Figueroa");

    private static final int LONG_CHINESE = 57;
    private static final String LONG_CHINESE_NAME = "阿卜杜热合曼·买买提吐尔逊·努尔艾合买提江";

    /** A name as it is written, and as an address spells it. */
    record Name(String written, String spelled) {}

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    /** Tells whether this person has a Chinese name, which the lot decides for all but a few. */
    static boolean isChinese(int number, boolean lot) {
        return !LONG_NAMES.containsKey(number) && (lot || number == LONG_CHINESE);
    }

    Name chinese(int number) {
        int surname = pair(SURNAMES);
        int given = pair(GIVEN);
        return new Name(
                number == LONG_CHINESE ? LONG_CHINESE_NAME : SURNAMES[surname] + GIVEN[given],
                SURNAMES[surname + 1] + "." + GIVEN[given + 1]);
    }

    Name western(int number) {
        String first = one(FIRST);
        String last = one(LAST);
        return new Name(LONG_NAMES.getOrDefault(number, first + " " + last), plain(first + "." + last));
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

    static String[] words(String text) {
        return text.strip().split("\\s+");
    }
}
