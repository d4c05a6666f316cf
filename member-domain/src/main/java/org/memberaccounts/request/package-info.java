/**
 * Requests of people about their data, of any kind: the frame. A kind is a package of its own that brings a
 * {@link org.memberaccounts.request.Workflow}: moves are enforced from it, the picture on pages is drawn from it, a
 * page of docs/ is written from it. Here are number, states, steps, who may move it, the clock of the answer, and the
 * desk where staff take requests up. A person has one open request of a kind at most; after an erasure requests stay as
 * nobody's. Knows no kind.
 */
package org.memberaccounts.request;
