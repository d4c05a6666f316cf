/**
 * Pages of lists that can grow without end. A page goes on from the key of the last thing on the page before, so that
 * it costs the same wherever it is, and what comes or goes meanwhile moves nothing from one page to another. Depends on
 * nothing of ours.
 */
package org.memberaccounts.paging;
