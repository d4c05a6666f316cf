package org.memberaccounts.api.lookup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.api.document.CodesOf;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.vault.store.Vault;

/**
 * The address by which a person is looked for.
 *
 * @param attribute {@code phone} or {@code email}
 * @param value the whole of it
 */
public record LookUp(
        @NotNull @CodesOf(Indexed.class) String attribute,
        @Schema(description = "The whole value") @NotBlank String value) {
    @Override
    public String toString() {
        return "LookUp[hidden]";
    }

    /** The attributes that people can be looked up by. */
    static final class Indexed implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return Vault.INDEXED.stream().map(AttributeId::value).sorted().toList();
        }
    }
}
