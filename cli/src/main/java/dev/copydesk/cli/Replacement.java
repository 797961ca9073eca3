package dev.copydesk.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file in one step, so that nobody ever sees half of it; its rights stay. */
record Replacement(Path file) {
  static Replacement of(Path file) throws IOException {
    return new Replacement(file.toRealPath());
  }

  void with(byte[] bytes) throws IOException {
    Path fresh = Files.createTempFile(file.getParent(), ".copydesk", ".tmp");
    try {
      Files.write(fresh, bytes);
      PosixFileAttributeView rights =
          Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (rights != null) {
        Files.setPosixFilePermissions(fresh, rights.readAttributes().permissions());
      }
      move(fresh);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void move(Path fresh) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
