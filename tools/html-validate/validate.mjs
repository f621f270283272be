// Checks web pages with axe-core in Debian's Chromium, light and dark, wide, narrow and printed:
//
//   ./run ../../out/*.html
//
// Exits 1 if a page has violations, 2 if it was called wrongly, Chromium does not start, axe no longer notices a broken
// page, or a page asks for anything but itself.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const LOOKS = [
  { name: "light", scheme: "light", media: "screen", width: 1000 },
  { name: "dark", scheme: "dark", media: "screen", width: 1000 },
  { name: "narrow", scheme: "light", media: "screen", width: 320 },
  { name: "print", scheme: "light", media: "print", width: 816 },
];
// What axe can't decide must not hide what it would have found: these rules have to have looked at something.
const MUST_RUN = ["color-contrast", "heading-order", "region", "html-has-lang", "document-title", "skip-link"];

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: run FILE.html…");
  process.exit(2);
}
process.on("unhandledRejection", (error) => {
  console.error(error);
  process.exit(2);
});

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

/** What is wrong with a page in one look, a line each. */
async function faults(page, look) {
  const found = await page.evaluate((source) => {
    if (!window.axe) (0, eval)(source);
  }, axe).then(() => page.evaluate(() => window.axe.run(document, { resultTypes: ["violations", "passes"] })));
  const lines = found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
  const ran = new Set([...found.passes, ...found.violations].map((rule) => rule.id));
  if (look.media === "screen") {
    lines.push(...MUST_RUN.filter((rule) => !ran.has(rule)).map((rule) => `${rule} did not look at anything`));
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (wide && look.media === "screen") {
    lines.push(`wider than ${look.width} pixels`);
  }
  return lines;
}

async function opened(url, look) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.setViewport({ width: look.width, height: 1000 });
  await page.emulateMediaType(look.media);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
  await page.goto(url);
  return { page, asked };
}

let failed = 0;
for (const file of files) {
  const url = pathToFileURL(resolve(file)).href;
  const lines = [];
  for (const look of LOOKS) {
    const { page, asked } = await opened(url, look);
    lines.push(...(await faults(page, look)).map((line) => `${look.name}: ${line}`));
    if (asked.length !== 1) {
      lines.push(`${look.name}: asks for ${asked.slice(1).join(", ")}`);
    }
    await page.close();
  }
  lines.forEach((line) => console.error(`${file}: ${line}`));
  failed += lines.length > 0 ? 1 : 0;
}

// A check that never fails checks nothing: the first page, broken in ways that only each rule would see.
const BROKEN = {
  "color-contrast": () => document.querySelector("main p").style.setProperty("color", "#888", "important"),
  "heading-order": () => document.querySelector("main").append(Object.assign(document.createElement("h6"), { textContent: "x" })),
  "html-has-lang": () => document.documentElement.removeAttribute("lang"),
  "role-img-alt": () => document.querySelector("main").insertAdjacentHTML("beforeend", '<span role="img">x</span>'),
  region: () => document.body.insertAdjacentHTML("beforeend", "<p>words outside of every landmark</p>"),
};
for (const [rule, breakIt] of Object.entries(BROKEN)) {
  const { page } = await opened(pathToFileURL(resolve(files[0])).href, LOOKS[0]);
  await page.evaluate(breakIt);
  if (!(await faults(page, LOOKS[0])).some((line) => line.startsWith(`${rule} (`))) {
    console.error(`axe found nothing wrong with a page broken on purpose: ${rule}`);
    process.exit(2);
  }
  await page.close();
}
await browser.close();
console.log(`${files.length} pages checked in ${LOOKS.length} looks, ${failed} with violations; `
  + `${Object.keys(BROKEN).length} pages broken on purpose were found`);
process.exit(failed > 0 ? 1 : 0);
