/**
 * Members who are only many, for measuring what goes to everybody. It writes rows past the domain, since nothing ever
 * happened to them; nothing else of the sample does, and it knows nothing of the sample.
 */
package org.memberaccounts.sample.crowd;
