/** Disputed answers over the API: flagged and taken back by agents on a case, and seen and confirmed by people. */
package org.memberaccounts.api.dispute;
