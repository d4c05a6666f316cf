package org.memberaccounts.person;

/** Breaks a rule on purpose: together with the entity it closes a cycle between features. */
public class NeedsCases {
    org.memberaccounts.casework.IsPublic other;
}
