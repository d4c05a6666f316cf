/**
 * What is around every page: the bar and the foot, language and appearance, sign-out, what protects all of them, and
 * what they read and say alike. Knows no area.
 */
package org.memberaccounts.web.frame;
