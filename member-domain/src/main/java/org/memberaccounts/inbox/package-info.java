/**
 * The inbox on the platform (NOT-1): what people were told, with the words sealed like everything about them. An entry
 * is made in the transaction of the change that people are told about, and is removed after its period, with its words.
 * People read their own through the door, so a read is on record. Knows no kind of notice.
 */
package org.memberaccounts.inbox;
