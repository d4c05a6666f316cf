/**
 * A request that creates something and carries a key is done once, however often it comes (API-1). That it was done is
 * remembered in the very transaction of the creation: a creation that was committed and not remembered would be made
 * twice. Neither the key nor the request is kept, only HMACs of them and the id of what was created, for a day. Knows
 * no feature; those that create say so by {@link Creation}.
 */
package org.memberaccounts.idempotency;
