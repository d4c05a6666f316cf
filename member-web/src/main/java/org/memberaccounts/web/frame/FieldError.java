package org.memberaccounts.web.frame;

/** What is wrong with one answer of a form; never the answer itself. */
public record FieldError(String field, String label, String sentence) {}
