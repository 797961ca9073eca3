package dev.copydesk.cli;

import dev.copydesk.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells of wrong settings and of faults of Copydesk itself without a stack trace. */
final class Failure implements IExecutionExceptionHandler {
  static final int FAULT_OF_OUR_OWN = 3;

  private final Console console;

  Failure(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    boolean settings =
        e instanceof ConfigException || e instanceof UsageException usage && usage.isInSettings();
    if (settings) {
      console.complain(e.getMessage());
      return Misuse.EXIT_CODE;
    }
    if (e instanceof UsageException) {
      return new Misuse(console)
          .handleParseException(new ParameterException(command, e.getMessage()), new String[0]);
    }
    console.complain("a fault in Copydesk itself: " + e + " (--debug shows where)");
    if (parsed.expandedArgs().contains("--debug")) {
      e.printStackTrace(console.err());
    }
    return FAULT_OF_OUR_OWN;
  }
}
