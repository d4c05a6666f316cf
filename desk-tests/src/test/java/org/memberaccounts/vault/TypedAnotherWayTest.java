package org.memberaccounts.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.memberaccounts.desk.Reads.values;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;

/** Values that are stored in one spelling, and found and read again. */
@DeskTest
class TypedAnotherWayTest {
    private final Given given;
    private final Lookups lookups;
    private final Reads reads;
    private final String own = UUID.randomUUID().toString();

    TypedAnotherWayTest(Given given, Lookups lookups, Reads reads) {
        this.given = given;
        this.lookups = lookups;
        this.reads = reads;
    }

    @Test
    void anAgentFindsAnAddressInAnotherScriptHoweverItIsTyped() {
        PersonId person = aMember(AttributeId.EMAIL, own + "@例子.中国");
        for (String typed : List.of(
                own + "@xn--fsqu00a.xn--fiqs8s",
                own.toUpperCase(Locale.ROOT) + "@XN--FSQU00A.中国",
                "\u202A" + own + "＠例子。中国\u202C\u00A0",
                "<mailto:" + own + "@例子.中国.>",
                "王伟 <" + own + "@例子.中国>",
                "邮箱：" + own + "@例子.中国；",
                "“" + own + "@例子.中国”")) {
            assertEquals(found(person), lookUp(AttributeId.EMAIL, typed));
        }
        assertEquals(new LookupAnswer.Found(List.of()), lookUp(AttributeId.EMAIL, own + "@例子.中國"), "another domain");
    }

    @Test
    void aDomainWithSharpSIsNotTheOneWithDoubleS() {
        PersonId person = aMember(AttributeId.EMAIL, own + "@faß.example");
        assertEquals(found(person), lookUp(AttributeId.EMAIL, own + "@xn--fa-hia.example"));
        assertEquals(new LookupAnswer.Found(List.of()), lookUp(AttributeId.EMAIL, own + "@fass.example"));
    }

    @Test
    void anAgentFindsANumberThatWasPasted() {
        String digits = Given.values().get(AttributeId.PHONE).substring(1);
        PersonId person = aMember(AttributeId.PHONE, "\u202D+" + digits + "\u202C");
        assertEquals(found(person), lookUp(AttributeId.PHONE, "00" + digits));
        assertEquals(found(person), lookUp(AttributeId.PHONE, "Tel.: +" + digits + " (mobile)"));
        assertEquals(
                found(person), lookUp(AttributeId.PHONE, "\u2068+" + digits.replaceAll("(..)", "$1\u00A0") + "\u2069"));
    }

    @Test
    void aNameIsReadAsItsOwnerTypedIt() {
        PersonId person = aMember(Given.NAME, "\u2068\uFA46辺\uFA11\u2069");
        assertEquals(
                Map.of(Given.NAME, "\uFA46辺\uFA11"),
                values(reads.read(Given.themselves(person), person, PurposeId.SELF_ACCESS, Given.NAME)));
    }

    private PersonId aMember(AttributeId attribute, String typed) {
        Map<AttributeId, String> values = new HashMap<>(Given.values());
        values.put(attribute, typed);
        return given.aMember(values);
    }

    private static LookupAnswer found(PersonId person) {
        return new LookupAnswer.Found(List.of(person));
    }

    private LookupAnswer lookUp(AttributeId attribute, String typed) {
        return lookups.find(new Lookup(given.anAgent(), given.typed().value(attribute, typed)));
    }
}
