/**
 * The way in which mobile networks write text messages, for whoever sends them and whoever takes them. Knows nothing of
 * people.
 */
package org.memberaccounts.gsm;
