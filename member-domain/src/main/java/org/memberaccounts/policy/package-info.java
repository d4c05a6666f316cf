/** The privacy policy: versioned documents of the organisation pack, clause by clause, each promise with the control that keeps it (POL-1). */
package org.memberaccounts.policy;
