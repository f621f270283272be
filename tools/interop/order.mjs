// Compares poppler's walk along the structure of a PDF (pdfinfo -struct-text, on standard input) with the plain text of the
// same document:
//
//   pdfinfo -struct-text DOCUMENT.pdf | node order.mjs DOCUMENT.txt
//
// Exits 1 if a paragraph of the text comes earlier in the structure than the one before it, or if too few are found at all:
// the plain text words changes and boxes in its own way, and tables as lines of their own.
import { readFileSync } from "node:fs";

const letters = (text) => text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
const structure = letters(
  readFileSync(0, "utf8")
    .split("\n")
    .filter((line) => /^\s*".*"$/.test(line))
    .join(" "),
);
const paragraphs = readFileSync(process.argv[2], "utf8")
  .split(/\n\s*\n/)
  .map(letters)
  .filter((paragraph) => paragraph.length > 40);

let at = 0;
let found = 0;
let wrong = 0;
for (const paragraph of paragraphs) {
  const next = structure.indexOf(paragraph, at);
  if (next >= 0) {
    at = next + paragraph.length;
    found++;
  } else if (structure.includes(paragraph)) {
    console.error(`out of order: ${paragraph.slice(0, 80)}`);
    wrong++;
  }
}
console.log(`${found} of ${paragraphs.length} paragraphs in order`);
process.exit(wrong > 0 || found === 0 || found < paragraphs.length / 5 ? 1 : 0);
