/**
 * Documents that we sign and hand out: receipts and certificates, each a JWS (RFC 7515) that anybody's library checks
 * with the published keys. The private key is the vault's; nothing here sees it.
 */
package org.memberaccounts.signing;
