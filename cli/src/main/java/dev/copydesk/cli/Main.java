package dev.copydesk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line of Copydesk. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    String terminals = System.getProperty("copydesk.terminals", "");
    Console console =
        new Console(
            System.in,
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            terminals.contains("out"),
            terminals.contains("err"),
            Integer.getInteger("copydesk.columns", 120),
            System.getenv(),
            Path.of(""));
    int code = run(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /** Runs the command as it would be run in the given surroundings; returns its exit code. */
  static int run(Console console, String... args) {
    CommandLine root = new CommandLine(new RootCommand());
    root.addSubcommand(new CheckCommand(console));
    root.addSubcommand(new RulesCommand(console));
    root.addSubcommand(new ExplainCommand(console));
    root.addSubcommand(new TimelineCommand(console));
    root.addSubcommand(new SourcesCommand(console));
    root.addSubcommand(new NamesCommand(console));
    root.addSubcommand(new InspectCommand(console));
    root.addSubcommand(new ConfigCommand(console));
    root.addSubcommand(new BaselineCommand(console));
    root.setOut(writer(console.out()));
    root.setErr(writer(console.err()));
    root.setUsageHelpWidth(100);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setParameterExceptionHandler(new Misuse(console));
    root.setExecutionExceptionHandler(new Failure(console));
    return root.execute(DefaultCommand.complete(args, root, console));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
