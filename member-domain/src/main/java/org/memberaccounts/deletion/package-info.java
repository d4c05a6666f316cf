/**
 * Requests for deletion, a kind of {@link org.memberaccounts.request}: their way is
 * {@link org.memberaccounts.deletion.DeletionWorkflow}, from which docs/deletion-workflow.md is written. It has the
 * grounds, the waiting period, and the claim codes and certificates for people who are gone. An approved request ends
 * in an erasure and a certificate.
 */
package org.memberaccounts.deletion;
