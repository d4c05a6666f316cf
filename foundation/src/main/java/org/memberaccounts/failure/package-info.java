/** What may be said of a failure in a log: types and places, never messages, which may hold values. */
package org.memberaccounts.failure;
