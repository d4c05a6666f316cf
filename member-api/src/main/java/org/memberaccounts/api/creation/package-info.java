/** Creating over the API: a request with an {@code Idempotency-Key} is done once and answered as often as it comes. */
package org.memberaccounts.api.creation;
