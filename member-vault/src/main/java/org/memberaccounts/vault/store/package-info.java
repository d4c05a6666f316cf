/** Personal data going in: people and their sealed values. Nothing here opens one. */
package org.memberaccounts.vault.store;
