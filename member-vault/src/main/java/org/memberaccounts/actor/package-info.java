/**
 * The one who acts, in whose name, and the way the request came in: every desk takes it and the log records it. The
 * person concerned is given beside it, and {@code authority.Authority} alone says who may act for that person. Knows no
 * sign-in; {@code identity} makes these values.
 */
package org.memberaccounts.actor;
