package org.memberaccounts.vault;

/** The vault can't answer now: nothing was read, nothing was changed. It carries nobody's values. */
public class VaultUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VaultUnavailable(Throwable cause) {
        super("The vault can't be reached. Nothing was read.", cause);
    }
}
