/** The OpenAPI document: what every operation has in common is said once, here. */
package org.memberaccounts.api.document;
