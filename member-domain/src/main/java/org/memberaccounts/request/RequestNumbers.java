package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.trail.Naming;
import org.memberaccounts.trail.ReferenceNumber;

/** The numbers that people call requests by. */
@ApplicationScoped
class RequestNumbers implements Naming {
    private final RequestDesk desk;

    @Inject
    RequestNumbers(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "request";
    }

    @Override
    public Optional<String> name(String id, Locale language) {
        return desk.number(new RequestId(UUID.fromString(id)));
    }

    @Override
    public Optional<String> numbered(ReferenceNumber number) {
        return desk.numbered(number).map(RequestId::toString);
    }
}
