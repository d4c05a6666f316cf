/**
 * The one way out for personal data. {@link org.memberaccounts.vault.door.Door#disclose} judges role, case, bars,
 * ground and attributes, appends the access event and commits before anything is handed out. No event, no data. It asks
 * consents and cases through interfaces of its own, such as {@link org.memberaccounts.vault.door.ConsentBook}, which
 * they implement, so that it depends on none of them.
 */
package org.memberaccounts.vault.door;
