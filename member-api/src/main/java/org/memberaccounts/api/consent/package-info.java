/** Your consents over the API: what you said to each purpose, saying it, and the signed receipts. */
package org.memberaccounts.api.consent;
