/** The way in for personal data: people and their sealed values. Nothing here opens one. */
package org.memberaccounts.vault.store;
