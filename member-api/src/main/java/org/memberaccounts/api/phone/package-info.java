/** Your own phone number: codes by text message, and what is verified. The number itself stands in your profile. */
package org.memberaccounts.api.phone;
