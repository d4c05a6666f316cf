/**
 * The officers' page about telling everybody of a version: the texts before they go out, then how far they are, who
 * could not be told and why, and what is still missing until the version takes force.
 */
package org.memberaccounts.web.announcing;
