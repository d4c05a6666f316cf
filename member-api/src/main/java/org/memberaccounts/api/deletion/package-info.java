/** Deletion requests over the API: asking and calling off, deciding, and the certificate. */
package org.memberaccounts.api.deletion;
