/**
 * What we tell people, by mail (NOT-1). An entry of the outbox names a person, never an address: the address is read
 * from the vault at each sending, for the purpose {@code notices}. What a notice says is its feature's affair and kept
 * nowhere. It leaves at least once: after a crash perhaps again, then under the same message id.
 */
package org.memberaccounts.notice;
