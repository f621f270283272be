/**
 * Drives the desk in Chromium with Playwright: by keyboard alone from the first page to papers
 * ({@link freedomcities.browser.KeyboardPath}), and each screen in each look, with axe-core ({@link
 * freedomcities.browser.EveryScreen}). Begin at {@link freedomcities.browser.DeskInBrowser}. What
 * the pages write is for the tests of fc-desk, which need no browser.
 */
@NullMarked
package freedomcities.browser;

import org.jspecify.annotations.NullMarked;
