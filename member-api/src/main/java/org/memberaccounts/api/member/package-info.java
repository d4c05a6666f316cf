/** Membership over the API: what the signed-in person does about their own. */
package org.memberaccounts.api.member;
