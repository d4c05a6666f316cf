/**
 * The versions of the policy with its catalogues, by their numbers, and the one that is in force (POL-2). A version
 * takes force at a time that is known before, so every node answers from memory, to the microsecond; whatever reads a
 * catalogue asks here for the number. One request, and one transaction of a job, sees one version throughout. Knows
 * neither what is in a version nor how it comes into force: {@code policy} does. Depends on nothing of ours but the
 * foundation.
 */
package org.memberaccounts.version;
