package dev.copydesk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line of Copydesk. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    String terminals = terminals();
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
    int code = guarded(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /**
   * What the launcher saw; where it cannot see, Java says whether both are a terminal: the launcher
   * asks for the kind of console that is null where they are not.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static String terminals() {
    String seen = System.getProperty("copydesk.terminals", "");
    return !seen.equals("ask") ? seen : System.console() == null ? "" : "out,err";
  }

  /** Without memory nothing was checked, which must not look like findings. */
  private static int guarded(Console console, String... args) {
    try {
      return run(console, args);
    } catch (OutOfMemoryError e) {
      console.complain("not enough memory; give it more, as in COPYDESK_OPTS=-Xmx2g");
      return Failure.FAULT_OF_OUR_OWN;
    }
  }

  /** Runs the command as it would be run in the given surroundings; returns its exit code. */
  static int run(Console console, String... args) {
    Map<String, Supplier<Object>> commands = commands(console);
    String[] completed = DefaultCommand.complete(args, commands.keySet(), console);
    // reading the options of a command takes time: only those of the one that is wanted are read
    Supplier<Object> wanted = commands.get(completed[0]);
    CommandLine root =
        wanted == null
            ? commandLine(console)
            : new CommandLine(new RootCommand()).addSubcommand(wanted.get());
    root.setOut(writer(console.out()));
    root.setErr(writer(console.err()));
    root.setUsageHelpWidth(100);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setParameterExceptionHandler(new Misuse(console));
    root.setExecutionExceptionHandler(new Failure(console));
    return root.execute(completed);
  }

  /** The command line with all of its commands. */
  static CommandLine commandLine(Console console) {
    CommandLine root = new CommandLine(new RootCommand());
    commands(console).forEach((name, command) -> root.addSubcommand(command.get()));
    return root;
  }

  /** Every command by its name, in the order in which help shows them. */
  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(console));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("timeline", () -> new TimelineCommand(console));
    commands.put("sources", () -> new SourcesCommand(console));
    commands.put("names", () -> new NamesCommand(console));
    commands.put("inspect", () -> new InspectCommand(console));
    commands.put("init", () -> new InitCommand(console));
    commands.put("config", () -> new ConfigCommand(console));
    commands.put("baseline", () -> new BaselineCommand(console));
    commands.put("suppress", () -> new SuppressCommand(console));
    commands.put("docs", () -> new DocsCommand(console));
    commands.put("completion", () -> new CompletionCommand(console));
    commands.put("man", () -> new ManCommand(console));
    return commands;
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
