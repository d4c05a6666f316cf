/** The questions that members are asked again, and their answers; the texts may be to come. */
package org.memberaccounts.api.renewal;
