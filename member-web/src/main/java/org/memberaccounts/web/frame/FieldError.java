package org.memberaccounts.web.frame;

/** An error in one answer of a form; never the answer itself. */
public record FieldError(String field, String label, String sentence) {}
