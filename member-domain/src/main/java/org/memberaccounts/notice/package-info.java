/**
 * Notices to people, by mail (NOT-1). An entry of the outbox names a person, never an address: the address is read from
 * the vault at each sending, for the purpose {@code notices}; one that is the person's no longer is sealed with its
 * notice until that is sent. The feature composes the text of a notice, which is stored nowhere. Each notice leaves at
 * least once: after a crash perhaps again, then under the same message id.
 */
package org.memberaccounts.notice;
