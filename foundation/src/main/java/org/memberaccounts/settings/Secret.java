package org.memberaccounts.settings;

/** A password, or anything else that nobody may see in a log. */
public record Secret(String value) {
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
