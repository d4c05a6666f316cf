/**
 * The bars that keep readers from a person. A feature that changes a person's standing places or lifts its own bar in
 * its own transaction, a row beside the person's key, so that the door asks no feature. No bar says in plain what
 * follows from personal data. What features' own tables call for is compared with what stands, as evidence for the
 * policy.
 */
package org.memberaccounts.vault.bar;
