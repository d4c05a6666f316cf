package org.memberaccounts.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of desks. Its constructor takes whatever it tests, as desks do: any bean of ours, {@link Given} and
 * {@link Records}. Every class has a database of its own, migrated and empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Desks.class)
public @interface DeskTest {
    /** Returns what makes the organisation pack; without it there is the sample's. */
    Class<? extends OwnPack> pack() default OwnPack.Sample.class;
}
