/**
 * Keys: the master keys in files, every person's own key, the index by which people are found, and what is signed. Tink
 * is imported here and nowhere else.
 */
package org.memberaccounts.vault.keys;
