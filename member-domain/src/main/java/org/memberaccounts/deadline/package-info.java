/**
 * Clocks that count working days by the calendar of the organisation pack, in the organisation's zone, and stand still
 * while somebody else has to act. Knows nothing of what is due.
 */
package org.memberaccounts.deadline;
