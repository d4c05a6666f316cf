/**
 * The pages of the service centre's queue, of what is written on cases, and of people's own cases. Agents' pages show
 * covers, which are nobody's data; words are read through the door.
 */
package org.memberaccounts.web.casework;
