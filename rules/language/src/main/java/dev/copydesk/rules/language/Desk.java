package dev.copydesk.rules.language;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The proofreaders and spellers of one setup, made when they are first needed. A proofreader serves
 * one thread at a time, so there are as many as threads that ask at once.
 */
final class Desk implements AutoCloseable {
  private final Setup setup;
  private final Map<String, Queue<Proofreader>> idle = new ConcurrentHashMap<>();
  private final Map<String, AtomicReference<CompletableFuture<Proofreader>>> first =
      new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Speller>> spellers = new ConcurrentHashMap<>();

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

  /** Begins to make a proofreader, while other families read the first article. */
  void prepareProofreader(String language) {
    first.computeIfAbsent(
        language,
        any -> new AtomicReference<>(aside(() -> Proofreader.of(language, setup).warmed())));
  }

  /** Begins to read the dictionaries. */
  void prepareSpeller(String language) {
    spellers.computeIfAbsent(language, any -> aside(() -> Speller.of(language)));
  }

  /** What is to be said of a text; spans are counted in it. Nothing, if the language is unknown. */
  List<Remark> proofread(String language, String text) {
    Queue<Proofreader> queue = idle.computeIfAbsent(language, any -> new ConcurrentLinkedQueue<>());
    Proofreader proofreader = queue.poll();
    if (proofreader == null) {
      proofreader = next(language);
    }
    try {
      return proofreader.read(text);
    } finally {
      queue.add(proofreader);
    }
  }

  /** The one that is being made, for the first who asks; a new one for all others. */
  private Proofreader next(String language) {
    prepareProofreader(language);
    CompletableFuture<Proofreader> made = first.get(language).getAndSet(null);
    return made == null ? Proofreader.of(language, setup) : made.join();
  }

  private static <T> CompletableFuture<T> aside(Supplier<T> maker) {
    return CompletableFuture.supplyAsync(
        maker,
        task -> {
          // with the class loader of the thread that asks, as LanguageTool may need it
          Thread thread = new Thread(task, "copydesk-language");
          thread.setDaemon(true);
          thread.start();
        });
  }

  Speller speller(String language) {
    prepareSpeller(language);
    return spellers.get(language).join();
  }

  @Override
  public void close() {
    idle.clear();
    first.clear();
    spellers.clear();
  }
}
