/** Approval by a second person over HTTP: asked, granted, declined. */
package org.memberaccounts.api.approval;
