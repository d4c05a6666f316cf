package org.memberaccounts.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Records;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.vault.store.Vault;

/** In an organisation whose pack lets people share a number, both have it and nobody is told. */
@DeskTest
class SharedNumberTest {
    private final Phones phones;
    private final Given given;
    private final Records records;
    private final PhoneContests sharing;

    SharedNumberTest(
            Phones phones,
            Vault vault,
            OfficialMembers official,
            Notices notices,
            Jobs jobs,
            TransactionLocks locks,
            Clock clock,
            BeanManager beans,
            Given given,
            Records records) {
        this.phones = phones;
        this.given = given;
        this.records = records;
        this.sharing = new PhoneContests(
                phones,
                new PhoneRules(true, Duration.ofDays(7)),
                vault,
                official,
                notices,
                jobs,
                locks,
                clock,
                beans.getEvent().select(Recorded.class));
    }

    @Test
    void bothKeepItAndNobodyIsTold() {
        Map<AttributeId, String> answers = Given.values();
        PersonId first = verified(answers);
        Map<AttributeId, String> same = new HashMap<>(Given.values());
        same.put(AttributeId.PHONE, answers.get(AttributeId.PHONE));
        PersonId second = verified(same);
        assertTrue(phones.verifiedAt(first).isPresent());
        assertTrue(phones.verifiedAt(second).isPresent());
        assertEquals(Optional.empty(), phones.contestOf(first));
        assertEquals(
                0, records.count("member.inbox_entry where kind = 'phone-contested' and person_id = '" + first + "'"));
    }

    private PersonId verified(Map<AttributeId, String> answers) {
        PersonId person = given.aMember(answers);
        given.committed(() -> sharing.verified(Given.themselves(person), person));
        return person;
    }
}
