/**
 * The adapter to Tencent Cloud's text messages (API of 2021-01-11), the example of a gateway that takes an approved
 * template's number and parameters, as those in mainland China do. The number goes in the body of the request, never in
 * its address. It depends on the port above it, and nothing depends on it.
 */
package org.memberaccounts.textmessage.tencent;
