package org.memberaccounts.version;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** The version that a job's transaction sees from its first question to its end. */
@TransactionScoped
class OfTransaction extends Seen implements Serializable {
    private static final long serialVersionUID = 1L;
}
