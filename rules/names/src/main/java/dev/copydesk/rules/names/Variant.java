package dev.copydesk.rules.names;

/**
 * Two spellings of one name: the odd one, the usual one, why they are one name, and whether they
 * differ in form only (case, marks, punctuation), which is the smaller fault.
 */
record Variant(Spelling rare, Spelling usual, String reason, boolean formOnly) {}
