/** The organisation's catalogues: what it asks for, what for, and what cases are about. Nothing personal. */
package org.memberaccounts.api.catalogue;
