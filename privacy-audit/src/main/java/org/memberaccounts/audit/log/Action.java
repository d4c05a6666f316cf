package org.memberaccounts.audit.log;

/** Something that can be done or tried and is put on record then. Each feature has its own, as an enum. */
public interface Action {
    /** As it stands in entries, such as {@code case.opened}. */
    String code();
}
