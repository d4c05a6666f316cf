package org.memberaccounts.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The realm as the local start imports it: the production realm, with the sample's clients and people added, the
 * sample's other settings in place of its own, and the organisation of the pack in its texts.
 */
final class Realm {
    private static final List<String> JOINED = List.of("clients", "users");

    private Realm() {}

    static String compose(Settings settings, LocalSecrets secrets) throws IOException {
        Path folder = settings.root().resolve("keycloak");
        JsonObject realm = read(Files.readString(folder.resolve("realm.json")));
        JsonObject sample = read(Files.readString(folder.resolve("sample.json")));
        JsonObjectBuilder composed = Json.createObjectBuilder(realm);
        sample.entrySet().stream()
                .filter(own -> !JOINED.contains(own.getKey()))
                .forEach(own -> composed.add(own.getKey(), own.getValue()));
        for (String list : JOINED) {
            composed.add(list, join(realm.getJsonArray(list), sample.getJsonArray(list)));
        }
        House house = House.of(settings);
        speak(composed, realm.getJsonObject("localizationTexts"), house);
        return replaced(composed.build().toString(), house.words())
                .replace("@WEB_URL@", settings.webUrl())
                .replace("@RETURNS@", ReturnMailbox.ADDRESS)
                .replace("@SMTP_PORT@", Integer.toString(settings.smtp()))
                .replace("@WEB_SECRET@", secrets.get(LocalSecrets.WEB))
                .replace("@IDENTITY_SECRET@", secrets.get(LocalSecrets.IDENTITY));
    }

    /** Fills in the organisation's languages, with the texts of each. */
    private static void speak(JsonObjectBuilder realm, JsonObject saidInOne, House house) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        house.languages()
                .forEach(language -> texts.add(
                        language,
                        read(replaced(saidInOne.getJsonObject("@LANGUAGE@").toString(), house.words(language)))));
        realm.add("localizationTexts", texts)
                .add("supportedLocales", Json.createArrayBuilder(house.languages()))
                .add("defaultLocale", house.languages().getFirst());
    }

    private static String replaced(String text, Map<String, String> words) {
        String with = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            with = with.replace(word.getKey(), word.getValue());
        }
        return with;
    }

    private static JsonArray join(JsonArray first, JsonArray second) {
        JsonArrayBuilder joined = first == null ? Json.createArrayBuilder() : Json.createArrayBuilder(first);
        second.forEach(joined::add);
        return joined.build();
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
