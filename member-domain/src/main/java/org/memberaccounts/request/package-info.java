/**
 * Requests for deletion, and the one definition of their way ({@link org.memberaccounts.request.DeletionWorkflow}):
 * transitions are enforced from it, the picture on the pages is drawn from it, docs/deletion-workflow.md is written
 * from it. A request that was approved ends in an erasure and a certificate; the request itself stays, and is then
 * nobody's.
 */
package org.memberaccounts.request;
