package freedomcities.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody without a mouse, at one page: Tab, arrows, Space, Enter, and letters. */
final class Keyboard {
  private static final int MOST_TABS = 250;
  private static final int MOST_ARROWS = 20;
  private static final int MOST_PRESSES = 5;
  private static final double PATIENCE_MS = 5_000;

  private final Page page;
  private final AtomicInteger loaded = new AtomicInteger();
  private final Deque<FileChooser> choosers = new ArrayDeque<>();

  Keyboard(Page page) {
    this.page = page;
    page.onLoad(same -> loaded.incrementAndGet());
    // From the first: a listener set with the key may come after the browser's own window.
    page.onFileChooser(choosers::add);
  }

  /** Tab until what is wanted has the focus. */
  void to(String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (focused(selector)) {
        return;
      }
    }
    throw new IllegalStateException("no Tab leads to " + selector + " on " + page.url());
  }

  private boolean focused(String selector) {
    return (Boolean)
        page.evaluate(
            "wanted => document.activeElement !== null && document.activeElement.matches(wanted)",
            selector);
  }

  void type(String selector, String words) {
    to(selector);
    page.keyboard().press("Control+A");
    page.keyboard().type(words);
  }

  /** Chooses by arrows, as native radio buttons are. */
  void choose(String name, String value) {
    String group = "input[type=radio][name=\"" + name + "\"]";
    to(group);
    page.keyboard().press("Space");
    for (int i = 0; i < MOST_ARROWS; i++) {
      if (page.querySelector(group + "[value=\"" + value + "\"]:checked") != null) {
        return;
      }
      page.keyboard().press("ArrowDown");
    }
    throw new IllegalStateException("no arrow leads to " + name + " " + value);
  }

  /** Enter, on a link or a button; waits for the page that it leads to. */
  void enter(String selector) {
    to(selector);
    int before = loaded.get();
    page.keyboard().press("Enter");
    page.waitForCondition(() -> loaded.get() > before);
  }

  void press(String selector, String key) {
    to(selector);
    page.keyboard().press(key);
  }

  /** Enter on a link to a file. */
  Path download(String selector) {
    to(selector);
    return page.waitForDownload(() -> page.keyboard().press("Enter")).path();
  }

  /** A file chosen in the browser's own window; a press that opened none is made again. */
  void file(String selector, Path file) {
    to(selector);
    for (int i = 0; i < MOST_PRESSES && choosers.isEmpty(); i++) {
      page.keyboard().press("Space");
      awaitChooser();
    }
    if (choosers.isEmpty()) {
      throw new IllegalStateException(
          "Space opens no choice of a file at " + selector + " on " + page.url());
    }
    choosers.remove().setFiles(file);
  }

  private void awaitChooser() {
    try {
      page.waitForCondition(
          () -> !choosers.isEmpty(), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
    } catch (TimeoutError none) {
      // The caller presses again.
    }
  }
}
