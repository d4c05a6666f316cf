package org.memberaccounts.vault.door;

import java.util.Optional;

/**
 * The person and the case that a read names, as far as there are such.
 *
 * @param person empty when there is no such person, or no longer
 * @param work empty when the read names no case, or there is none by that id
 */
record Asked(Optional<Known> person, Optional<CaseForReading> work) {}
