/**
 * The authority to act for a person in what only they decide, and attempts without it. Knows who acts, and no feature.
 */
package org.memberaccounts.authority;
