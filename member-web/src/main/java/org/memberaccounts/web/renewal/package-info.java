/**
 * The page on which people are asked again about what they agreed to, once its text changes, and see what else changes;
 * they come to it once by themselves, and from their own page for as long as an answer is missing.
 */
package org.memberaccounts.web.renewal;
