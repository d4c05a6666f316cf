/** Finding people by an exact phone or email. A POST, so that the value never stands in an address. */
package org.memberaccounts.api.lookup;
