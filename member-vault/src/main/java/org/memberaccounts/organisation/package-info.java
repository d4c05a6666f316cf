/**
 * The organisation pack: one folder with everything that makes an installation this organisation's (BRD-1). Here are
 * the reader, the brand, and the catalogue of attributes; other features read their own file of the folder with the
 * same reader. Depends on nothing of ours.
 */
package org.memberaccounts.organisation;
