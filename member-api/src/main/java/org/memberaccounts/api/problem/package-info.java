/**
 * Errors as RFC 9457 problems: a stable code, a sentence that says what to do in the caller's language, and never what
 * was sent.
 */
package org.memberaccounts.api.problem;
