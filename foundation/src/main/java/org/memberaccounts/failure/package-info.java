/** The part of a failure that may appear in a log: types and places, never messages, which may hold values. */
package org.memberaccounts.failure;
