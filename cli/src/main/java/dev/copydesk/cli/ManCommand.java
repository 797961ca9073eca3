package dev.copydesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code copydesk man}: prints the manual page. */
@Command(
    name = "man",
    description = "Print the manual page: copydesk man > copydesk.1, or copydesk man | man -l -")
final class ManCommand implements Callable<Integer> {
  private final Console console;

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(ManPage.of(Main.commandLine(console)));
    return 0;
  }
}
