package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.rule.Option;
import dev.copydesk.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code copydesk docs DIR}: writes the pages of all rules into a folder. */
@Command(
    name = "docs",
    description = "Write the pages of all rules into a folder, as Markdown or HTML.",
    sortOptions = false)
final class DocsCommand implements Callable<Integer> {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder; it is made if it is not there.")
  private Path folder = Path.of("");

  @picocli.CommandLine.Option(names = "--html", description = "Write HTML instead of Markdown.")
  private boolean html;

  DocsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path target = console.directory().resolve(folder);
    try (Copydesk copydesk = Catalogue.open(console)) {
      List<RuleInfo> rules = Catalogue.rules(copydesk);
      List<Option> options = copydesk.rules().options();
      for (RuleInfo rule : rules) {
        write(target.resolve(rule.family()), rule.name(), MarkdownPage.of(rule, options));
      }
      write(target, html ? "index" : "README", index(rules));
      console.out().print(rules.size() + " pages and an index in " + folder + "\n");
      return 0;
    } catch (IOException e) {
      throw new UsageException("the pages cannot be written: " + e.getMessage());
    }
  }

  private static String index(List<RuleInfo> rules) {
    StringBuilder index =
        new StringBuilder("# Rules\n\n| rule | by default | finds |\n|---|---|---|\n");
    for (RuleInfo rule : rules) {
      index
          .append("| [" + rule.id() + "](" + rule.id() + ".md) | ")
          .append(MarkdownPage.byDefault(rule) + " | ")
          .append(rule.summary().replace("|", "\\|") + " |\n");
    }
    return index.toString();
  }

  private void write(Path where, String name, String page) throws IOException {
    Files.createDirectories(where);
    Files.writeString(where.resolve(name + (html ? ".html" : ".md")), html ? html(page) : page);
  }

  private static String html(String page) {
    String title = page.lines().findFirst().orElse("").replaceFirst("^# *", "");
    String linked = page.replace("../README.md", "../index.html").replace(".md) |", ".html) |");
    String body =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .build()
            .render(Parser.builder().extensions(TABLES).build().parse(linked));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + title
        + "</title>\n<style>\n"
        + "body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font-family: sans-serif; }\n"
        + "pre { background: #f5f5f5; padding: 0.8rem; overflow-x: auto; }\n"
        + "td, th { text-align: left; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; }\n"
        + "</style>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }
}
