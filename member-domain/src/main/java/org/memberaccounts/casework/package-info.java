/**
 * The service centre's cases. A case is about one person, serves one purpose and has one handler; while it is open, it
 * lets that agent read. Its title is its kind; what was said is sealed by the vault under the key of the person it is
 * about.
 */
package org.memberaccounts.casework;
