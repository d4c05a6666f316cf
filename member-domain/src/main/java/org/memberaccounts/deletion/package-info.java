/**
 * Requests for deletion, a kind of {@link org.memberaccounts.request}: their way is
 * {@link org.memberaccounts.deletion.DeletionWorkflow}, from which docs/deletion-workflow.md is written. Here are its
 * grounds, the waiting period, and the claim codes and certificates of who is gone. A request that was approved ends in
 * an erasure and a certificate.
 */
package org.memberaccounts.deletion;
