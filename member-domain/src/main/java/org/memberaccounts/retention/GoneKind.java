package org.memberaccounts.retention;

import org.memberaccounts.code.Coded;

/** The kinds of things that fall away. */
public enum GoneKind implements Coded {
    /** A question, with what people answered. */
    QUESTION,
    /** A purpose, with what people decided about it. */
    PURPOSE
}
