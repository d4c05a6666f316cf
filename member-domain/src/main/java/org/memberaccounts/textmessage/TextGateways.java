package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The gateways that are set up. */
@ApplicationScoped
class TextGateways {
    private final Instance<TextGateway> gateways;

    @Inject
    TextGateways(@Any Instance<TextGateway> gateways) {
        this.gateways = gateways;
    }

    Optional<TextGateway> find(String code) {
        return all().stream().filter(gateway -> gateway.code().equals(code)).findFirst();
    }

    List<TextGateway> all() {
        return gateways.stream().filter(TextGateway::isSetUp).toList();
    }
}
