/**
 * Settings: the variables by which an operator tells this installation what is different here. A feature brings a
 * record whose components are its settings ({@link org.memberaccounts.settings.Settings}); all of them are read before
 * anything starts, and the server starts only if each is right. No sentence has a value in it. Depends on {@code code}.
 */
package org.memberaccounts.settings;
