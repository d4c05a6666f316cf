/** Notices to everybody, for privacy officers: how far they are, pause and stop, and accounts of who can't be told. */
package org.memberaccounts.api.broadcast;
