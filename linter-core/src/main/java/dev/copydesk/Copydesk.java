package dev.copydesk;

import dev.copydesk.config.Config;
import dev.copydesk.config.ConfigException;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.config.ExemptionFiles;
import dev.copydesk.config.Setting;
import dev.copydesk.files.FileSearch;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.fix.FixedFile;
import dev.copydesk.fix.SilencedFile;
import dev.copydesk.lint.Excerpts;
import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Suppression;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.DidYouMean;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The linter with every rule family of the class path, for those who embed it: the command line,
 * build tools, editors. The outcome depends on the files and the settings alone, never on the order
 * of the files or the number of threads.
 */
public final class Copydesk implements AutoCloseable {
  private final List<RuleFamily> families;
  private final Plugins plugins;
  private final ArticleReaders readers;
  private final ConfigFiles configs;
  private final ArticleChoice choice;
  private final ExemptionFiles exemptions;
  private final Desks desks;

  private Copydesk(Settings settings, List<RuleFamily> families) {
    this.families = families;
    this.readers = settings.published().map(ArticleReaders::new).orElseGet(ArticleReaders::new);
    this.configs = settings.configs();
    this.choice = new ArticleChoice(readers, configs);
    this.exemptions = new ExemptionFiles(configs.resolve(Path.of("")));
    this.plugins = new Plugins(families);
    this.desks = new Desks(settings, families, plugins, readers);
  }

  /**
   * Loads the rule families and sets them up.
   *
   * @throws IllegalArgumentException if the settings name what does not exist, or an option has a
   *     value it cannot have; the message is for the user
   */
  public static Copydesk of(Settings settings) {
    List<RuleFamily> families = new ArrayList<>();
    ServiceLoader.load(RuleFamily.class, Copydesk.class.getClassLoader()).forEach(families::add);
    return new Copydesk(settings, families);
  }

  /**
   * Every setting that counts for a file, also those that nobody has set, each with its place.
   *
   * @throws IllegalArgumentException if the settings cannot be used; the message is for the user
   */
  public List<EffectiveSetting> settings(Path file) {
    return EffectiveSettings.of(
        configs.forFolder(configs.resolve(file).getParent()),
        desks.forFile(file).rules(),
        desks.settingsFor(file));
  }

  /** From which severity on a run fails, if the settings of the folder that holds all files say. */
  public Optional<String> failOn(LintResult result) {
    return configs.forFolder(desks.common(paths(result.files()))).failOn().map(Setting::value);
  }

  private static List<String> paths(List<FileResult> files) {
    return files.stream().map(FileResult::path).toList();
  }

  /** All rules, and which of them run in the folder of the run. */
  public RuleSet rules() {
    return desks.root().rules();
  }

  /** What has to be got ready before the first article, for those who wait. */
  public List<String> preparations() {
    Set<String> running = new TreeSet<>();
    rules().chosen().forEach(rule -> running.add(rule.family()));
    return families.stream()
        .filter(family -> running.contains(family.name()))
        .flatMap(
            family -> family.preparation().map(p -> family.name() + ": preparing " + p).stream())
        .toList();
  }

  /**
   * The files that paths, folders and patterns stand for. Those that ignore files or {@code
   * exclude} name, and where {@code files} is set all that it does not, are left out unless they
   * are named themselves.
   *
   * @throws ConfigException if a settings file is wrong
   */
  public FoundFiles find(Path directory, List<String> paths) {
    return PathHints.in(directory, FileSearch.find(directory, paths, choice::of, true));
  }

  /**
   * The files that paths, folders and patterns stand for, also those that ignore files or settings
   * leave out.
   */
  public FoundFiles findAll(Path directory, List<String> paths) {
    return PathHints.in(
        directory, FileSearch.find(directory, paths, choice::withoutSettings, false));
  }

  /** Whether there is a reader for files with this name. */
  public boolean reads(String name) {
    return readers.knows(name);
  }

  /** Checks the files together on the calling thread. */
  public LintResult check(List<InputFile> files) {
    List<FileResult> results = Tasks.results(tasks(files, () -> {}, file -> true), 1);
    return conclude(results, new Excerpts(readers, files)::in);
  }

  /**
   * Checks what a search has found; what it could not find is reported with it. {@code more} has no
   * file on disk; {@code progress} is called after each file, from any thread.
   *
   * @throws ConfigException if a settings file is wrong
   */
  public LintResult check(FoundFiles found, List<InputFile> more, int threads, Runnable progress) {
    return check(found, more, threads, progress, file -> true);
  }

  /**
   * Checks only the {@code wanted} files of a search, given as they are found, and all of {@code
   * more}; the others are only read where articles are compared.
   *
   * @throws ConfigException if a settings file is wrong
   */
  public LintResult check(
      FoundFiles found,
      List<InputFile> more,
      int threads,
      Runnable progress,
      Predicate<Path> wanted) {
    List<InputFile> files = new ArrayList<>(more);
    found
        .files()
        .forEach(
            (path, file) ->
                files.add(
                    choice.asArticle(
                        new InputFile(
                            path,
                            () -> Files.newInputStream(file),
                            found.named().contains(path)))));
    Predicate<InputFile> thoroughly =
        file -> more.contains(file) || wanted.test(found.files().get(file.path()));
    List<Callable<FileResult>> tasks = tasks(files, progress, thoroughly);
    List<FileResult> results = new ArrayList<>(Tasks.results(tasks, threads));
    found.troubles().forEach((path, why) -> results.add(FileResult.unreadable(path, why)));
    return conclude(results, new Excerpts(readers, files)::in);
  }

  /** What one file says for itself; every other file is left out. */
  public FileResult inspect(InputFile file) {
    return desks.forFile(Path.of(file.path())).linter().inspect(file);
  }

  /**
   * Judges files that were inspected before, here or elsewhere. What is found by comparing them has
   * no excerpts, and long stretches no text: see {@link Excerpts}.
   */
  public LintResult conclude(List<FileResult> results) {
    return conclude(results, judged -> judged);
  }

  private LintResult conclude(List<FileResult> results, UnaryOperator<List<Finding>> completion) {
    List<String> paths = paths(results);
    List<Suppression> beside =
        paths.stream().distinct().flatMap(path -> exempt(path).stream()).toList();
    LintResult result = desks.forAll(paths).linter().conclude(results, beside, completion);
    SortedMap<String, RuleInfo> ran = new TreeMap<>();
    result.rules().forEach(rule -> ran.put(rule.id(), rule));
    desks.chosen().forEach(rule -> ran.put(rule.id(), rule));
    return new LintResult(
        result.files(), result.findings(), result.suppressed(), List.copyOf(ran.values()));
  }

  private List<Suppression> exempt(String path) {
    return exemptions.of(Path.of(path)).stream()
        .map(e -> Suppression.beside(path, e.rule(), e.reason(), e.words(), e.where()))
        .toList();
  }

  /**
   * A file with the fixes of its findings made, the safe ones or all; nothing is written.
   *
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableFileException if the file cannot be read, or could not be written back as it
   *     was; the message is for its author
   */
  public FixedFile fix(InputFile file, List<Finding> findings, boolean unsafe)
      throws IOException, UnreadableFileException {
    return FixedFile.of(choice.asArticle(file), readers, findings, unsafe);
  }

  /**
   * A file with comments that silence its findings, as far as its format has comments; nothing is
   * written.
   *
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableFileException if the file cannot be read; the message is for its author
   */
  public SilencedFile silence(InputFile file, List<Finding> findings, String reason)
      throws IOException, UnreadableFileException {
    Set<String> whole =
        desks.forFile(Path.of(file.path())).rules().all().stream()
            .filter(RuleInfo::whole)
            .map(RuleInfo::id)
            .collect(Collectors.toSet());
    return SilencedFile.of(choice.asArticle(file), readers, findings, whole, reason);
  }

  /** Where exemptions for a file are noted: the nearest list, or where one would be begun. */
  public Path exemptionsOf(Path file) {
    Path absolute = configs.resolve(file);
    Config config = configs.forFolder(absolute.getParent());
    return exemptions.nearest(absolute).orElseGet(() -> exemptions.begun(absolute, config));
  }

  @Override
  public void close() {
    families.forEach(RuleFamily::close);
    plugins.close();
  }

  private List<Callable<FileResult>> tasks(
      List<InputFile> files, Runnable progress, Predicate<InputFile> thoroughly) {
    List<Callable<FileResult>> tasks = new ArrayList<>();
    for (InputFile file : files) {
      Desks.Desk desk = desks.forFile(Path.of(file.path()));
      exempt(file.path()).forEach(exemption -> check(exemption, desk.rules()));
      Optional<Linter> linter =
          thoroughly.test(file) ? Optional.of(desk.linter()) : desk.comparing();
      linter.ifPresent(
          asked ->
              tasks.add(
                  () -> {
                    FileResult result = asked.inspect(file);
                    progress.run();
                    return result;
                  }));
    }
    return tasks;
  }

  private static void check(Suppression exemption, RuleSet rules) {
    if (!rules.names().contains(exemption.rule())) {
      throw new IllegalArgumentException(
          exemption.where()
              + ": unknown rule \""
              + exemption.rule()
              + "\""
              + DidYouMean.hint(exemption.rule(), rules.names()));
    }
  }
}
