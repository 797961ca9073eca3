package dev.copydesk.cli;

import dev.copydesk.files.FileSearch;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk inspect}: shows what was understood of a file before any rule is asked. */
@Command(
    name = "inspect",
    description = "Show what is understood of a file: its date and why, metadata, blocks.",
    sortOptions = false)
final class InspectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders and patterns.")
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The publication date of the articles, whatever they say themselves.")
  private Optional<LocalDate> published = Optional.empty();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ArticleReaders readers = published.map(ArticleReaders::new).orElseGet(ArticleReaders::new);
    FoundFiles found = FileSearch.find(console.directory(), paths, readers::knows);
    found.troubles().forEach((path, why) -> console.complain(path + ": " + why));
    boolean unreadable = !found.troubles().isEmpty();
    for (Map.Entry<String, Path> file : found.files().entrySet()) {
      InputFile input = new InputFile(file.getKey(), () -> Files.newInputStream(file.getValue()));
      try {
        readers.read(input, article -> console.out().print(ArticleView.of(article)));
      } catch (IOException | UnreadableFileException e) {
        console.complain(file.getKey() + ": " + e.getMessage());
        unreadable = true;
      }
    }
    return unreadable ? 3 : 0;
  }
}
