/**
 * People whom another system enrols: invited, and no members until they confirm (REG-8). Until then nothing but a
 * notice uses their data; a no, no answer in time, or no sign-in at Keycloak erases them. Everything after a yes
 * belongs to {@code member}.
 */
package org.memberaccounts.invitation;
