/**
 * The public pages: who runs this, what is promised, what is asked for and why, how to reach us. They need no database.
 */
package org.memberaccounts.web.welcome;
