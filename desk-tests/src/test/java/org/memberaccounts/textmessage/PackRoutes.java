package org.memberaccounts.textmessage;

import jakarta.enterprise.inject.Instance;
import java.nio.file.Path;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;

/** The ways of texts as another pack than the tests' own says them. */
public final class PackRoutes {
    private PackRoutes() {}

    public static TextRoutes of(Path pack, Instance<TextGateway> gateways) {
        return new TextRoutes(Organisation.of(new OrganisationPack(pack)), gateways);
    }
}
