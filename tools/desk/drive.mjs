// Drives the desk at an address that opens it once; pictures go into the folder that is named behind it, if one is.
// Exits 1 if a screen has a fault, 2 if nothing could be driven or a page broken on purpose passes.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(new URL("../html-validate/validate.mjs", import.meta.url));
const { default: puppeteer } = await import(require.resolve("puppeteer-core"));
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const [start, pictures] = process.argv.slice(2);
const home = new URL(start).origin;
process.on("unhandledRejection", (error) => {
  console.error(error);
  process.exit(2);
});

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const faults = [];
const page = await browser.newPage();
await page.setBypassCSP(false);
page.on("request", (request) => {
  if (!request.url().startsWith(home + "/") && !request.url().startsWith("data:")) {
    faults.push(`asks for ${request.url()}`);
  }
});
page.on("console", (message) => {
  if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
});
await page.setViewport({ width: 1280, height: 900 });
await page.goto(start);

async function picture(name) {
  if (pictures) await page.screenshot({ path: `${pictures}/desk-${name}.png` });
}

/** Tab until what is wanted has the focus, as somebody without a mouse does. */
async function tabTo(selector) {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no Tab leads to ${selector} on ${page.url()}`);
}
const enter = () => Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);

// From the first page to papers, by keyboard alone.
await picture("start");
await tabTo("a.button--big");
await enter();
await tabTo("#state");
await page.keyboard.type("Arizona");
await tabTo("button.button--big");
await enter();
await tabTo("input[name=kind]");
await page.keyboard.press("Space");
while (!(await page.$("input[name=kind][value=city]:checked"))) await page.keyboard.press("ArrowDown");
await tabTo("#name");
await page.keyboard.type("City of Harlan Creek");
await tabTo("button.button--big");
await enter();
if (!(await page.$("h1"))) faults.push("no place after the five questions");
await picture("place");
await tabTo("a.button--big");
await enter();
await tabTo("#rule-5 a[href$='/rule/0/5']");
await enter();
await tabTo("a.button--big");
await enter();
await tabTo("#text");
await page.keyboard.type("Officers may inquire into immi- gration status of an individual during a lawful stop.");
await tabTo("#source");
await page.keyboard.type("Police Department policy manual, section 3.1");
await tabTo("button.button--big");
await enter();
if (!(await page.$("button[name=clean]"))) faults.push("what was cleaned is not shown");
await picture("clean");
await tabTo("button[name=clean]");
await enter();
await tabTo("input[value=yes][type=radio], input[value=unsure][type=radio]");
await page.keyboard.press("ArrowLeft");
await page.keyboard.press("ArrowLeft");
await picture("card");
await tabTo("button.button--big");
await enter();
await picture("stands");
const place = page.url().replace(/\/stands.*/, "");
await page.goto(`${place}/papers?for=public`);
await tabTo("button[value=make]");
await enter();
if (!(await page.$(".note[role=status]"))) faults.push("no papers were made");
await picture("papers");

// Every screen in every look.
const screens = ["/", "/new", "/new?state=TX", ...["", "/questions", "/request", "/stands", "/rule/0/1", "/rule/0/5", "/rule/0/5/0",
  "/rule/0/5/new", "/answers", "/details", "/papers", "/papers?for=public", "/papers?for=chief", "/papers?for=us", "/file"]
  .map((path) => new URL(place).pathname + path), "/nowhere"];
const looks = [
  { name: "wide", width: 1280, scheme: "light", script: true, language: "en" },
  { name: "narrow, without script", width: 320, scheme: "light", script: false, language: "en" },
  { name: "dark, Spanish", width: 1280, scheme: "dark", script: true, language: "es" },
  { name: "narrow, Spanish, without script", width: 320, scheme: "dark", script: false, language: "es" },
];

async function found(tab) {
  const result = await tab.evaluate(async (source) => {
    if (!window.axe) (0, eval)(source);
    return window.axe.run(document, { iframes: false, resultTypes: ["violations"] });
  }, axe);
  return result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 140)}`));
}

let looked = 0;
for (const look of looks) {
  for (const screen of screens) {
    const url = `${home}${screen}${screen.includes("?") ? "&" : "?"}lang=${look.language}`;
    // Loaded without script first: nothing may be asked for or fail. axe needs script, on the same page. That forms work as plain
    // ones, SavingTest shows, which has no script at all.
    await page.setJavaScriptEnabled(look.script);
    await page.setViewport({ width: look.width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
    await page.goto(url);
    await page.setJavaScriptEnabled(true);
    const tab = await browser.newPage();
    await tab.setBypassCSP(true);
    await tab.setViewport({ width: look.width, height: 900 });
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
    await tab.goto(url);
    const lines = await found(tab);
    if (await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) {
      lines.push(`wider than ${look.width} pixels`);
    }
    lines.forEach((line) => faults.push(`${look.name} ${screen}: ${line}`));
    if (pictures && process.env.ALL) {
      await tab.screenshot({ path: `${pictures}/all-${looked}-${look.width}-${look.language}.png`, fullPage: true });
    }
    await tab.close();
    looked++;
  }
}

// A check that finds nothing ever checks nothing.
const broken = await browser.newPage();
await broken.setBypassCSP(true);
await broken.goto(`${home}/`);
await broken.evaluate(() => document.querySelector("main").insertAdjacentHTML("beforeend", '<img src="data:,"><input>'));
if ((await found(broken)).length < 2) {
  console.error("desk: axe found nothing wrong with a page broken on purpose");
  process.exit(2);
}
await browser.close();
faults.filter((line) => !line.includes("404")).forEach((line) => console.error(line));
const bad = faults.filter((line) => !line.includes("404")).length;
console.log(`desk: ${looked} looks at ${screens.length} screens, ${bad} faults`);
process.exit(bad > 0 ? 1 : 0);
