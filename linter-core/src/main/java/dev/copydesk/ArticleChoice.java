package dev.copydesk;

import dev.copydesk.config.Config;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.files.FileSearch;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import java.nio.file.Path;

/** Which files are articles: those of a known format, and those that the settings name. */
record ArticleChoice(ArticleReaders readers, ConfigFiles configs) {

  private static final String OWN = "copydesk";
  private static final String NAMES = "names.yml";

  /** What becomes of a file that is found in a folder, given as an absolute path. */
  FileSearch.Choice of(Path file) {
    Config config = configs.forFolder(file.getParent());
    String name = file.getFileName().toString();
    boolean own = name.equals(NAMES) || name.startsWith(OWN) && !readers.knows(name);
    boolean left = own || config.excludes(file) || config.choosesFiles() && !config.includes(file);
    return left ? FileSearch.Choice.LEAVE : withoutSettings(file);
  }

  /** The same, whatever the settings leave out. */
  FileSearch.Choice withoutSettings(Path file) {
    boolean article =
        readers.knows(file.getFileName().toString())
            || configs.forFolder(file.getParent()).includes(file);
    return article ? FileSearch.Choice.TAKE : FileSearch.Choice.SKIP;
  }

  /** What settings call an article though no reader knows its ending is plain text. */
  InputFile asArticle(InputFile file) {
    Path path = configs.resolve(Path.of(file.path()));
    return !readers.knows(file.name()) && configs.forFolder(path.getParent()).includes(path)
        ? file.readAs("txt")
        : file;
  }
}
