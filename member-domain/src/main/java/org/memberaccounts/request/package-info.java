/**
 * The frame for people's requests about their data, whatever their kind. A kind is a package of its own that brings a
 * {@link org.memberaccounts.request.Workflow}: moves are enforced from it, the picture on pages is drawn from it, a
 * page of docs/ is written from it. This package has the number, the states and steps, the rule who may move a request,
 * the clock of the answer, and the desk where staff take requests up. A person has one open request of a kind at most;
 * after an erasure requests are kept anonymised. Knows no kind.
 */
package org.memberaccounts.request;
