/** People's own cases over the API: they write to the service centre, and read what was written. */
package org.memberaccounts.api.owncase;
