package org.memberaccounts.casework;

import org.memberaccounts.organisation.LocalizedText;

/**
 * A text of the pack that agents begin an answer with.
 *
 * @param title what agents call it
 * @param text what people are written
 */
public record AnswerText(String id, LocalizedText title, LocalizedText text) {}
