/**
 * Requests for deletion in the browser: asking and calling off in the member's area, the privacy officer's decision,
 * and the certificate on a public page.
 */
package org.memberaccounts.web.deletion;
