/**
 * What only the server can make, and injects into fields only: connections, and threads. Handed on here, so that every
 * other bean takes what it needs in its constructor. Depends on nothing of ours.
 */
package org.memberaccounts.container;
