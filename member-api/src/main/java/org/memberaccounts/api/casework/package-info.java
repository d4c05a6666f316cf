/** The service centre's cases over the API. */
package org.memberaccounts.api.casework;
