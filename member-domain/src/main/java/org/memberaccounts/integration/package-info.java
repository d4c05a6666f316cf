/** Other systems, each of which knows people by ids of its own, which are of no use to another (API-1). */
package org.memberaccounts.integration;
