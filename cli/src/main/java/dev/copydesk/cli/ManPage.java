package dev.copydesk.cli;

import dev.copydesk.report.Tool;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in the language of man, made from what the commands say of themselves. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandLine root) {
    ManPage man = new ManPage();
    CommandSpec spec = root.getCommandSpec();
    man.macro("TH COPYDESK 1 \"\" \"" + Tool.NAME + " " + Tool.version() + "\" \"User commands\"");
    man.section("NAME");
    man.text("copydesk - checks news articles before they are published");
    man.section("SYNOPSIS");
    man.text(String.join(" ", spec.usageMessage().customSynopsis()));
    man.macro("br");
    man.text("copydesk COMMAND [OPTIONS] ...");
    man.section("DESCRIPTION");
    man.text(String.join(" ", spec.usageMessage().description()));
    man.section("COMMANDS");
    for (CommandLine command : root.getSubcommands().values()) {
      man.command(command.getCommandSpec());
    }
    man.footer(spec.usageMessage().footer());
    return man.page.toString();
  }

  private void command(CommandSpec spec) {
    macro("SS " + escape("copydesk " + spec.name()));
    text(String.join(" ", spec.usageMessage().description()));
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      entry(parameter.paramLabel(), parameter);
    }
    for (OptionSpec option : spec.options()) {
      if (!option.usageHelp() && !option.hidden()) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        entry(String.join(", ", option.names()) + value, option);
      }
    }
  }

  private void entry(String name, ArgSpec argument) {
    macro("TP");
    page.append("\\fB").append(escape(name)).append("\\fR\n");
    text(String.join(" ", argument.description()));
  }

  /** Headings of the short help become sections, its tables stay as they are. */
  private void footer(String... lines) {
    section("EXAMPLES AND EXIT STATUS");
    macro("nf");
    List.of(lines).forEach(this::text);
    macro("fi");
  }

  private void section(String title) {
    macro("SH " + title);
  }

  private void macro(String request) {
    page.append('.').append(request).append('\n');
  }

  private void text(String text) {
    String line = escape(text.replace("%n", " "));
    page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
        .append(line)
        .append('\n');
  }

  private static String escape(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
