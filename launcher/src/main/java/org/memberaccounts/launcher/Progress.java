package org.memberaccounts.launcher;

/** The reports of the local start about what it is doing. */
@FunctionalInterface
public interface Progress {
    void say(String sentence);
}
