/**
 * Text messages to people (NOT-1): short texts with no name, address or link in them. An entry names a person, never a
 * number: the number is read from the vault at each sending, for the purpose {@code notices}, and the text is made at
 * that moment and stored nowhere. The pack says which gateway takes texts to which country and what a part costs; a
 * ceiling holds for the cost of a day. Gateways are adapters in packages below this one, which nobody else knows. Each
 * text is handed over at least once: after a crash, or where a gateway hangs, perhaps again.
 */
package org.memberaccounts.textmessage;
