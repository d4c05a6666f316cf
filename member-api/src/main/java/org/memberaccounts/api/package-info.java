/**
 * The REST surface: thin resources over the domain's desks, no rules of their own. Requests and answers are records
 * beside their resource.
 */
package org.memberaccounts.api;
