/**
 * The privacy policy: versioned documents of the organisation pack, clause by clause, each promise with the control
 * that keeps it and, where our own records can show it, the present evidence (POL-1). Showing it needs no database.
 */
package org.memberaccounts.policy;
