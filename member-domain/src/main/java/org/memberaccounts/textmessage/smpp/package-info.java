/**
 * The adapter to gateways that speak SMPP 3.4. One session a node, over which texts and receipts go; nobody but this
 * package knows the library, whose logs and exceptions may quote numbers and stay in here. It depends on the port above
 * it, and nothing depends on it.
 */
package org.memberaccounts.textmessage.smpp;
