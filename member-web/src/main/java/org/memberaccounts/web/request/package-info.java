/**
 * The pages that requests of any kind share: the person's list, the officers' desk with its queue, taking a request up
 * and over, the picture of the way, and the fresh sign-in. Knows no kind: a kind is a package of its own that brings a
 * {@link org.memberaccounts.web.request.RequestKind} with its own pages and words.
 */
package org.memberaccounts.web.request;
