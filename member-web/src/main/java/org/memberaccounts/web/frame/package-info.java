/**
 * The frame of every page: the bar and the foot, language and appearance, sign-out, the protection of them all, and
 * what they read and say alike. Knows no area.
 */
package org.memberaccounts.web.frame;
