/**
 * Deletion requests in the browser: asking and calling off in the member's area, deciding in the privacy officer's, and
 * the certificate on a public page. The picture of the route is drawn from the definition that is enforced.
 */
package org.memberaccounts.web.request;
