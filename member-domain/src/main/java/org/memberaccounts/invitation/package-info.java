/**
 * People whom another system enrols: invited, and no members until they say themselves that it is right (REG-8). Until
 * then nothing but a notice uses their data; a no, no answer in time, or no sign-in at Keycloak erases them. Becoming a
 * member from there on is {@code member}'s affair.
 */
package org.memberaccounts.invitation;
