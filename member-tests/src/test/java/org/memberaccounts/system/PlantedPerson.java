package org.memberaccounts.system;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person who exists for this run only, with values that turn up nowhere by chance: their answers, the values that are
 * turned away, and the texts about them. A value too short to be unique, such as a size or a yes, isn't planted: it
 * would be found by chance.
 */
record PlantedPerson(
        String email,
        String name,
        String phone,
        String region,
        String correctedRegion,
        String vehicle,
        String wrongPhone,
        String note,
        String noteWithCard) {
    private static final Random RANDOM = new SecureRandom();
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final int FIRST_CHARACTER = 0x4E00;
    private static final int CHARACTERS = 5000;

    static PlantedPerson invent() {
        return new PlantedPerson(
                word() + "@nowhere.example",
                word() + " " + characters(),
                "+86139" + String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000)),
                word() + " " + characters(),
                word() + " " + characters(),
                word() + " van",
                word() + "-12",
                word() + " " + characters() + " asks",
                word() + " 4111 1111 1111 1111");
    }

    private static String word() {
        return RANDOM.ints(9, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String characters() {
        return RANDOM.ints(4, FIRST_CHARACTER, FIRST_CHARACTER + CHARACTERS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Signs all of them up at Keycloak, without its pages and mail. */
    static void signUp(WholeSystem system, List<PlantedPerson> people) {
        new Keycloak(system).signUp(people.stream().map(PlantedPerson::email).toList());
    }

    /** Signs in as a script would. */
    Api signIn(WholeSystem system) {
        return Api.signedIn(system, email, Keycloak.PASSWORD);
    }

    /** Signs in in a browser. */
    void signIn(Page page) {
        page.navigate("/account/home");
        page.fill("#username", email);
        page.fill("#password", Keycloak.PASSWORD);
        page.click("[type=submit]");
        page.waitForURL("**/account/**");
    }

    /** Makes them a member, corrects a value, has one turned away, and says no to a purpose. */
    UUID join(Api account) {
        JsonObject attributes = Json.createObjectBuilder()
                .add("name", name)
                .add("gender", "not-stated")
                .add("birth-date", "1991-05-04")
                .add("phone", typed())
                .add("email", email)
                .add("region", region)
                .add("vehicle", vehicle)
                .build();
        UUID person = UUID.fromString(expect(
                        201,
                        account.post(
                                "membership",
                                Json.createObjectBuilder()
                                        .add("attributes", attributes)
                                        .build()))
                .json()
                .getString("person"));
        expect(200, account.put("profile/region", value(correctedRegion), "If-Match", tag(account)));
        expect(422, account.put("profile/phone", value(wrongPhone), "If-Match", tag(account)));
        expect(201, account.post("consents", "{\"purpose\":\"trend-analysis\",\"given\":false}"));
        return person;
    }

    /** Proves the number with the code from the text, which is then wrong for anything else. */
    void provesNumber(WholeSystem system, Api account) {
        expect(202, account.post("phone-verification/codes", ""));
        String code = Outbox.codeTo(system, phone, 1);
        expect(409, account.post("phone-verification", "{\"code\":\"000000\"}"));
        expect(200, account.post("phone-verification", "{\"code\":\"" + code + "\"}"));
    }

    /** Looks them up, opens a case, reads, and has something said about them that isn't kept. */
    void isHelped(Api agent, UUID person) {
        expect(200, agent.post("lookups", People.lookup("phone", typed())));
        expect(200, agent.post("lookups", People.lookup("email", email)));
        JsonObject opened =
                expect(201, agent.post("cases", aboutThem(person, note))).json();
        expect(
                201,
                agent.post(
                        "disclosures",
                        People.read(
                                person,
                                "service-application",
                                UUID.fromString(opened.getString("id")),
                                "name",
                                "phone",
                                "email",
                                "region",
                                "vehicle",
                                "case-text")));
        expect(422, agent.post("cases", aboutThem(person, noteWithCard)));
    }

    /** Finds and reads them as another system. */
    void isServed(Api shop) {
        JsonObject lookup = People.lookup("phone", typed());
        UUID known = UUID.fromString(expect(200, shop.post("lookups", lookup))
                .json()
                .getJsonArray("people")
                .getString(0));
        expect(
                201,
                shop.post("disclosures", People.read(known, "service-application", null, "name", "phone", "email")));
    }

    /** Plants all values but the email, which Keycloak has too. */
    void plant(Traces traces, int number) {
        String who = "of person " + number;
        traces.plant("name " + who, name)
                .plant("phone " + who, phone)
                .plant("phone as typed " + who, typed())
                .plant("phone without its country " + who, phone.substring(3))
                .plant("region " + who, region)
                .plant("corrected region " + who, correctedRegion)
                .plant("vehicle " + who, vehicle)
                .plant("wrong phone " + who, wrongPhone)
                .plant("note " + who, note)
                .plant("note with a card " + who, noteWithCard);
    }

    void plantEmail(Traces traces, int number) {
        traces.plant("email of person " + number, email);
    }

    private String typed() {
        return phone.replaceFirst("\\+86(\\d{3})(\\d{4})(\\d{4})", "+86 $1 $2 $3");
    }

    private static JsonObject aboutThem(UUID person, String text) {
        return Json.createObjectBuilder()
                .add("person", person.toString())
                .add("kind", "service-application")
                .add("text", text)
                .build();
    }

    private static JsonObject value(String text) {
        return Json.createObjectBuilder().add("value", text).build();
    }

    private static String tag(Api account) {
        return account.get("profile").response().headers().firstValue("ETag").orElseThrow();
    }

    private static Api.Answer expect(int status, Api.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("answered " + answer.status() + " instead of " + status);
        }
        return answer;
    }
}
