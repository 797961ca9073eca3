package dev.copydesk.cli;

import dev.copydesk.rule.DidYouMean;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the command, and what was probably meant. */
final class Misuse implements IParameterExceptionHandler {
  /** The exit code of a command that cannot be carried out as it was given. */
  static final int EXIT_CODE = 2;

  private static final int SHORT = 2;

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
      return unknown(unmatched.getUnmatched().get(0), command);
    }
    if (e instanceof MutuallyExclusiveArgsException) {
      return "only one of " + together(e.getMessage()) + " can be given";
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0), command);
    }
    Optional<ArgSpec> argument = Optional.ofNullable(e.getArgSpec());
    if (e.getCause() instanceof TypeConversionException why && argument.isPresent()) {
      return why.getMessage().endsWith("is not an int")
          ? shown(argument.get()) + " wants a whole number, not \"" + e.getValue() + "\""
          : shown(argument.get()) + ": " + why.getMessage();
    }
    return e.getMessage();
  }

  private static String unknown(String word, CommandLine command) {
    boolean option = word.startsWith("-");
    if (!option && command.getParent() != null) {
      return "copydesk " + name(command) + "wants no \"" + word + "\"";
    }
    Set<String> known =
        option ? command.getCommandSpec().optionsMap().keySet() : command.getSubcommands().keySet();
    String what = option ? "unknown option" : "unknown command";
    String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    String hint = name.length() <= SHORT ? "" : DidYouMean.hint(name, known);
    return what + " \"" + name + "\"" + hint;
  }

  private static String together(String message) {
    return message
        .lines()
        .findFirst()
        .map(line -> line.replaceAll("^Error: | are mutually.*", ""))
        .orElse("these options");
  }

  private static String missing(ArgSpec argument, CommandLine command) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " wants " + option.paramLabel()
        : "copydesk " + name(command) + "wants " + label(command);
  }

  private static String label(CommandLine command) {
    return command.getCommandSpec().positionalParameters().stream()
        .map(ArgSpec::paramLabel)
        .collect(Collectors.joining(" "));
  }

  private static String shown(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
