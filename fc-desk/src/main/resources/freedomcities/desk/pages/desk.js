// Nothing here is needed: it warns before a page with unsaved words is left for another.
"use strict";
for (const form of document.querySelectorAll("form[data-keep]")) {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
}
const summary = document.querySelector(".errors");
if (summary) summary.focus();
