/**
 * The sentences that the domain itself says to people, in bundles beside the features, a file a language, and how a
 * language writes times and numbers. Depends on nothing of ours.
 */
package org.memberaccounts.wording;
