package dev.copydesk.rule;

/** What a finding says of its place. */
public enum Kind {
  /** Something is wrong; only these count. */
  FAULT,
  /** Something was checked and is right. */
  CONFIRMED,
  /** Something was understood, neither right nor wrong. */
  INVENTORY
}
