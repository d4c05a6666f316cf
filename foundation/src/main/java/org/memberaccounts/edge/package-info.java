/**
 * The first of the server's handlers, which every request passes before any page or resource: it leaves out cookies
 * that aren't ours, and gives answers that nothing of ours made their headers and form. Undertow loads it as a module
 * of the server, so it has no beans, and knows nothing of ours but wording. The only place that may use Undertow.
 */
package org.memberaccounts.edge;
