/**
 * Creation without repetition: a request that creates something and carries a key is done once, however often it comes
 * (API-1). It is remembered in the very transaction of the creation: otherwise a creation could be committed,
 * forgotten, and made twice. Neither the key nor the request is kept, only HMACs of them and the id of what was
 * created, for a day. Knows no feature; those that create say so by {@link Creation}.
 */
package org.memberaccounts.idempotency;
