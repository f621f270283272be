// Nothing here is needed: it warns before a page with unsaved words is left for another, and
// chooses the circle of a name while it is typed.
"use strict";
for (const form of document.querySelectorAll("form[data-keep]")) {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
}
// Who types a name means the circle above it.
for (const under of document.querySelectorAll(".under")) {
  under.addEventListener("input", () => {
    under.previousElementSibling.querySelector("input").checked = true;
  });
}
const summary = document.querySelector(".errors");
if (summary) summary.focus();
