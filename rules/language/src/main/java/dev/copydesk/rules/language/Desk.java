package dev.copydesk.rules.language;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The proofreaders and spellers of one setup, made when they are first needed. A proofreader serves
 * one thread at a time, so there are as many as threads that ask at once.
 */
final class Desk implements AutoCloseable {
  private final Setup setup;
  private final Map<String, Queue<Proofreader>> idle = new ConcurrentHashMap<>();
  private final Map<String, Speller> spellers = new ConcurrentHashMap<>();

  /** What was set for the whole family; {@code enabled} are ids of LanguageTool's rules. */
  record Setup(String variant, boolean fast, Set<String> enabled) {
    Setup {
      enabled = Set.copyOf(enabled);
    }
  }

  Desk(Setup setup) {
    this.setup = setup;
  }

  Setup setup() {
    return setup;
  }

  /** What is to be said of a text; spans are counted in it. Nothing, if the language is unknown. */
  List<Remark> proofread(String language, String text) {
    Queue<Proofreader> queue = idle.computeIfAbsent(language, any -> new ConcurrentLinkedQueue<>());
    Proofreader proofreader = queue.poll();
    if (proofreader == null) {
      proofreader = Proofreader.of(language, setup);
    }
    try {
      return proofreader.read(text);
    } finally {
      queue.add(proofreader);
    }
  }

  Speller speller(String language) {
    return spellers.computeIfAbsent(language, Speller::of);
  }

  @Override
  public void close() {
    idle.clear();
    spellers.clear();
  }
}
