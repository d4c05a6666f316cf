package org.memberaccounts.web.frame;

import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;

/** A page that a person sees before their own, such as a question to answer first. A feature brings it as a bean. */
public interface BeforeHome {
    /** Returns the address of the page; empty where it needn't be seen now. */
    Optional<String> address(OpenedAccount own);
}
