package org.memberaccounts.launcher;

/** Where the local start says what it is doing. */
@FunctionalInterface
public interface Progress {
    void say(String sentence);
}
