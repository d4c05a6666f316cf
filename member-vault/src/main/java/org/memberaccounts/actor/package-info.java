/**
 * The one who acts, in whose name, and the way it came in: what every desk takes and the log records. Whom it is about
 * is a person beside it, and {@code authority.Authority} alone says who may act for that person. Knows no sign-in;
 * {@code identity} makes these values.
 */
package org.memberaccounts.actor;
