package org.memberaccounts.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {
    private static final UnknownNames NAMES =
            new UnknownNames(Set.of("MEMBER_ACCOUNTS_KEYS", "MEMBER_ACCOUNTS_SMTP_PORT", "MEMBER_ACCOUNTS_SMTP_HOST"));

    @Test
    void aSlipIsToldWithTheNameThatIsMeant() {
        assertEquals(
                List.of("MEMBER_ACCOUNTS_SMPT_PORT is set, and no setting of the server is called that."
                        + " Is MEMBER_ACCOUNTS_SMTP_PORT meant?"),
                NAMES.among(List.of("MEMBER_ACCOUNTS_SMPT_PORT", "PATH")).toList());
    }

    @Test
    void aNameLikeNoOtherIsToldAlone() {
        assertEquals(
                List.of("MEMBER_ACCOUNTS_OWNER_PASSWORD is set, and no setting of the server is called that."),
                NAMES.among(List.of("MEMBER_ACCOUNTS_OWNER_PASSWORD")).toList());
    }

    @Test
    void whatIsKnownIsNotTold() {
        assertEquals(
                List.of(), NAMES.among(List.of("MEMBER_ACCOUNTS_KEYS", "HOME")).toList());
    }
}
