package dev.copydesk.report;

import java.util.Optional;

/** The name and version under which Copydesk signs its reports. */
public final class Tool {
  /** The name. */
  public static final String NAME = "Copydesk";

  private Tool() {}

  /** The version of the jar; {@code 0.0.0} where there is none, as in a development run. */
  public static String version() {
    return Optional.ofNullable(Tool.class.getPackage().getImplementationVersion()).orElse("0.0.0");
  }
}
