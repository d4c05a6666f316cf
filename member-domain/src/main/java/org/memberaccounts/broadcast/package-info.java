/**
 * Notices to everybody (NOT-1): to those who are members when one begins, or to those whom an earlier one reached, each
 * in their language, on inbox, mail and text message. A recurring job goes through them page by page, in the order of
 * their ids, and reads addresses a chunk at a time through the door, for the purpose {@code notices}. A row a person
 * and channel is written in the transaction that hands over to {@code inbox}, {@code notice} or {@code textmessage}:
 * killed at any point, it goes on where it was and tells nobody twice. It takes the next chunk only while few of the
 * last ones wait, so it never stands before what people wait for. Knows no kind of notice.
 */
package org.memberaccounts.broadcast;
