package dev.copydesk.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks git what has changed. Needs the program {@code git}, and nothing else does. */
public final class GitChanges {
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@.*");
  private static final int WHOLE_FILE = Integer.MAX_VALUE;

  private final Path directory;

  private GitChanges(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  /**
   * What is not committed yet, new files included.
   *
   * @throws GitException if git cannot tell
   */
  public static Changes uncommitted(Path directory) {
    GitChanges git = new GitChanges(directory);
    Path top = git.top();
    Changes changes = new Changes();
    git.diff(top, changes, git.hasCommits() ? List.of("HEAD") : List.of());
    git.untracked(top, changes);
    return changes;
  }

  /**
   * What is about to be committed.
   *
   * @throws GitException if git cannot tell
   */
  public static Changes staged(Path directory) {
    GitChanges git = new GitChanges(directory);
    Changes changes = new Changes();
    git.diff(git.top(), changes, List.of("--cached"));
    return changes;
  }

  /**
   * What has changed since a branch, tag or commit was left, uncommitted changes and new files
   * included.
   *
   * @throws GitException if git cannot tell
   */
  public static Changes since(Path directory, String revision) {
    GitChanges git = new GitChanges(directory);
    Path top = git.top();
    Changes changes = new Changes();
    git.diff(top, changes, List.of(git.fork(revision)));
    git.untracked(top, changes);
    return changes;
  }

  private Path top() {
    Answer answer = ask(List.of("rev-parse", "--show-toplevel"));
    if (answer.code != 0) {
      throw new GitException("this folder is in no git repository, so nothing can be compared");
    }
    return Path.of(answer.text.strip());
  }

  private boolean hasCommits() {
    return ask(List.of("rev-parse", "--verify", "--quiet", "HEAD")).code == 0;
  }

  private String fork(String revision) {
    String commit = revision + "^{commit}";
    if (revision.startsWith("-")
        || ask(List.of("rev-parse", "--verify", "--quiet", commit)).code != 0) {
      throw new GitException(
          "git knows no \"" + revision + "\" here" + (isShallow() ? depth() : fetch(revision)));
    }
    Answer base = ask(List.of("merge-base", revision, "HEAD"));
    if (base.code != 0) {
      throw new GitException(
          "git finds no commit that \""
              + revision
              + "\" and this branch share"
              + (isShallow() ? depth() : ""));
    }
    return base.text.strip();
  }

  private boolean isShallow() {
    return ask(List.of("rev-parse", "--is-shallow-repository")).text.strip().equals("true");
  }

  private static String depth() {
    return ": this clone is shallow, so older commits are missing; get them with"
        + " git fetch --unshallow (in GitHub's checkout action: fetch-depth: 0)";
  }

  private static String fetch(String revision) {
    return revision.startsWith("origin/")
        ? "; get it with git fetch origin " + revision.substring("origin/".length())
        : ": no branch, tag or commit has this name";
  }

  private void diff(Path top, Changes changes, List<String> what) {
    List<String> command = new ArrayList<>(List.of("-c", "core.quotePath=false", "diff"));
    command.addAll(List.of("--unified=0", "--no-color", "--no-ext-diff", "--no-prefix"));
    command.addAll(List.of("--no-renames", "--diff-filter=d", "--text"));
    command.addAll(what);
    Answer answer = ask(command);
    if (answer.code != 0) {
      throw new GitException("git diff failed: " + answer.error.strip());
    }
    Path file = null;
    for (String line : answer.text.split("\n")) {
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith("+++ ")) {
        file = top.resolve(unquoted(line.substring(4))).normalize();
        changes.touch(file);
      } else if (file != null && hunk.matches()) {
        int first = Integer.parseInt(hunk.group(1));
        int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        if (count > 0) {
          changes.add(file, first, first + count - 1);
        }
      }
    }
  }

  /** Git puts a tab after names with blanks, and quotes names with control characters. */
  private static String unquoted(String name) {
    String bare = name.endsWith("\t") ? name.substring(0, name.length() - 1) : name;
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }

  private void untracked(Path top, Changes changes) {
    Answer answer =
        ask(List.of("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/"));
    for (String name : answer.text.split("\0")) {
      if (!name.isEmpty()) {
        changes.add(top.resolve(name).normalize(), 1, WHOLE_FILE);
      }
    }
  }

  private record Answer(int code, String text, String error) {}

  private Answer ask(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(arguments);
    try {
      Process git = new ProcessBuilder(command).directory(directory.toFile()).start();
      git.getOutputStream().close();
      ByteArrayOutputStream errors = new ByteArrayOutputStream();
      Thread reader = new Thread(() -> drain(git.getErrorStream(), errors));
      reader.start();
      String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = git.waitFor();
      reader.join();
      return new Answer(code, text, errors.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new GitException("git is needed to tell what has changed, and cannot be started");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("stopped while asking git");
    }
  }

  private static void drain(InputStream from, ByteArrayOutputStream to) {
    try (from) {
      from.transferTo(to);
    } catch (IOException e) {
      to.writeBytes("(its message cannot be read)".getBytes(StandardCharsets.UTF_8));
    }
  }
}
