/**
 * Personal data at rest, and the one door to it. Values of any person are stored only encrypted under that person's own
 * key (AES-256-GCM), which is wrapped by the key of an epoch that is never in the database.
 * {@link org.memberaccounts.vault.Vault#disclose} is the only way to a plaintext: it judges role, case, ground and
 * attributes, appends the access event and commits before anything is handed out. No event, no data.
 *
 * <p>Only this package imports Tink and only this package opens sealed values; nothing public here has a getter for a
 * plaintext but the values of an answer. What it asks consents, cases, deletion requests and invitations stands in
 * interfaces of its own, such as {@link org.memberaccounts.vault.ConsentBook}, which they implement, so that it depends
 * on none of them.
 */
package org.memberaccounts.vault;
