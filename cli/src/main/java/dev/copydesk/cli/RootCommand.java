package dev.copydesk.cli;

import dev.copydesk.report.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands before any command. */
@Command(
    name = "copydesk",
    customSynopsis = "copydesk [check] [OPTIONS] PATH...",
    description = "Checks news articles before they are published.",
    versionProvider = RootCommand.Version.class,
    footer = {
      "",
      "Common tasks",
      "  copydesk articles/                    check a folder",
      "  copydesk --only dates articles/*.md   only what is wrong with dates",
      "  copydesk --format sarif=out.sarif .   a report for other tools",
      "  copydesk explain dates/missing-date   what a rule means, with examples",
      "",
      "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong use or",
      "settings; 3 a file could not be read or a rule failed."
    })
final class RootCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Tool.NAME + " " + Tool.version()};
    }
  }
}
