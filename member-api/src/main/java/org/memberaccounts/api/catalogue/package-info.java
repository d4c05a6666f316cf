/** The organisation's catalogues: what it asks for, and what for. Nothing personal. */
package org.memberaccounts.api.catalogue;
