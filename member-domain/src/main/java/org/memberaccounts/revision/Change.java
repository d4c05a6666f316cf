package org.memberaccounts.revision;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.policy.Clause;
import org.memberaccounts.policy.ControlId;
import org.memberaccounts.policy.Right;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.CaseNeed;

/** A change in fact from one version to the next. Wording is none. */
public sealed interface Change {
    /** Tells whether it takes something from people: more is done with their data, or less is promised. */
    boolean matters();

    /** A change of a purpose that is in both versions. */
    sealed interface OfPurpose extends Change {
        Purpose before();

        Purpose after();
    }

    /** A change of what else stands in the catalogues. */
    sealed interface OfCatalogue extends Change {}

    /** A change of what is promised. */
    sealed interface OfPromise extends Change {}

    /** There is a new purpose; if it needs consent, people are asked like newcomers. */
    record PurposeAdded(Purpose purpose) implements OfCatalogue {
        @Override
        public boolean matters() {
            return true;
        }
    }

    /** A purpose fell away: nobody reads for it any more. */
    record PurposeTakenOut(Purpose purpose) implements OfCatalogue {
        @Override
        public boolean matters() {
            return false;
        }
    }

    /** It rests on another legal basis. */
    record BasisChanged(Purpose before, Purpose after) implements OfPurpose {
        @Override
        public boolean matters() {
            return true;
        }
    }

    /** Others read for it, inside the organisation. */
    record ReadersChanged(Purpose before, Purpose after) implements OfPurpose {
        @Override
        public boolean matters() {
            return !before.readers().containsAll(after.readers());
        }
    }

    /** Others get the data, outside the organisation. */
    record RecipientsChanged(Purpose before, Purpose after) implements OfPurpose {
        @Override
        public boolean matters() {
            return !Set.copyOf(before.recipients()).containsAll(after.recipients());
        }
    }

    /** It uses other answers; of themselves, people see others. */
    record AttributesChanged(Purpose before, Purpose after) implements OfPurpose {
        @Override
        public boolean matters() {
            return before.id().equals(PurposeId.SELF_ACCESS)
                    ? !after.attributes().containsAll(before.attributes())
                    : !before.attributes().containsAll(after.attributes());
        }
    }

    /** Data is kept longer or shorter for it; longer, if it is so from any day on: a month can be 30 days or 31. */
    record PeriodChanged(Purpose before, Purpose after) implements OfPurpose {
        private static final LocalDate CYCLE = LocalDate.of(2000, Month.JANUARY, 1);
        /** Four years, of which one is a leap year. */
        private static final int DAYS = 1_461;

        @Override
        public boolean matters() {
            return Stream.iterate(CYCLE, day -> day.plusDays(1))
                    .limit(DAYS)
                    .anyMatch(day -> day.plus(after.retention()).isAfter(day.plus(before.retention())));
        }
    }

    /** Its text was raised: the organisation asks again, whatever else changes. */
    record TextRaised(Purpose before, Purpose after) implements OfPurpose {
        @Override
        public boolean matters() {
            return after.basis().needsConsent();
        }
    }

    /** People are asked something new. */
    record QuestionAdded(AttributeDefinition question) implements OfCatalogue {
        @Override
        public boolean matters() {
            return question.required();
        }
    }

    /** Something is no longer asked. */
    record QuestionTakenOut(AttributeDefinition question) implements OfCatalogue {
        @Override
        public boolean matters() {
            return false;
        }
    }

    /** A question has to be answered now, or no longer. */
    record NeedChanged(AttributeDefinition before, AttributeDefinition after) implements OfCatalogue {
        @Override
        public boolean matters() {
            return after.required();
        }
    }

    /** A question takes other answers: another type, choices, length or part. */
    record AnswersChanged(AttributeDefinition before, AttributeDefinition after) implements OfCatalogue {
        @Override
        public boolean matters() {
            return false;
        }
    }

    record CaseKindAdded(CaseKind kind) implements OfCatalogue {
        @Override
        public boolean matters() {
            return false;
        }
    }

    record CaseKindTakenOut(CaseKind kind) implements OfCatalogue {
        @Override
        public boolean matters() {
            return false;
        }
    }

    /** Cases of a kind are read on for another purpose, or need something else first. */
    record CaseKindChanged(CaseKind before, CaseKind after) implements OfCatalogue {
        @Override
        public boolean matters() {
            return !before.purpose().equals(after.purpose())
                    || (before.need() != CaseNeed.NOTHING && after.need() != before.need());
        }
    }

    /** People are answered sooner or later. */
    record AnswerPeriodChanged(String kind, Optional<Integer> before, Optional<Integer> after) implements OfPromise {
        @Override
        public boolean matters() {
            return before.isPresent()
                    && after.filter(days -> days <= before.get()).isEmpty();
        }
    }

    /** Another control keeps a promise, or none does any longer. */
    record ControlChanged(Clause clause, Optional<ControlId> before, Optional<ControlId> after) implements OfPromise {
        @Override
        public boolean matters() {
            return before.isPresent();
        }
    }

    record RightAdded(Right right) implements OfPromise {
        @Override
        public boolean matters() {
            return false;
        }
    }

    record RightTakenOut(Right right) implements OfPromise {
        @Override
        public boolean matters() {
            return true;
        }
    }
}
