package dev.copydesk.cli;

import dev.copydesk.rule.DidYouMean;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the command, and what was probably meant. */
final class Misuse implements IParameterExceptionHandler {
  /** The exit code of a command that cannot be carried out as it was given. */
  static final int EXIT_CODE = 2;

  private final Console console;

  Misuse(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.complain(message(e, command));
    console.err().println("Try 'copydesk " + name(command) + "--help'.");
    return EXIT_CODE;
  }

  private static String name(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  private static String message(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      Set<String> known =
          word.startsWith("-")
              ? command.getCommandSpec().optionsMap().keySet()
              : command.getSubcommands().keySet();
      String what = word.startsWith("-") ? "unknown option" : "unknown command";
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return what + " \"" + name + "\"" + DidYouMean.hint(name, known);
    }
    return e.getMessage();
  }
}
