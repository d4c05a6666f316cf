package org.memberaccounts.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.memberaccounts.code.Coded;

/** One Jsonb for all requests; RESTEasy would build two for each. */
@Provider
public class JsonbInstance implements ContextResolver<Jsonb> {
    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withSerializers(new Codes()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** An enum goes out as its code. */
    public static class Codes implements JsonbSerializer<Coded> {
        @Override
        public void serialize(Coded constant, JsonGenerator generator, SerializationContext context) {
            generator.write(constant.code());
        }
    }
}
