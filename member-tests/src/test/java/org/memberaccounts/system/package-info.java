/**
 * The whole system, started as ./run starts it but on ports of its own: used over the API and in a browser, and broken
 * on purpose.
 */
package org.memberaccounts.system;
