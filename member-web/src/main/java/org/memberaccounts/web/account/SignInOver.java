package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.memberaccounts.identity.Standing;
import org.omnifaces.cdi.Param;

/** Says why a sign-in is over, on a page for everybody: who reads it is signed in no more. */
@Named
@RequestScoped
public class SignInOver {

    @Inject
    @Param(name = "why")
    private String why;

    static String address(Standing standing) {
        return "/sign-in-over?why=" + standing.code();
    }

    /** Of an address that says none of them, what is true of any. */
    public String getWhy() {
        return Arrays.stream(Standing.values())
                .filter(Standing::isOver)
                .map(Standing::code)
                .filter(code -> code.equals(why))
                .findFirst()
                .orElse(Standing.GONE.code());
    }

    /** Tells whether all was, or is being, erased, so that there may be a certificate to fetch. */
    public boolean isErased() {
        return getWhy().equals(Standing.BEING_ERASED.code()) || getWhy().equals(Standing.GONE.code());
    }

    public boolean isGone() {
        return getWhy().equals(Standing.GONE.code());
    }
}
