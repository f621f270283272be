// Checks Word files with the Open XML SDK (compiled to WebAssembly, no network):
//
//   npm install && node validate.mjs ../../out/*.docx
//
// Exits 1 if a file has errors, 2 if it was called wrongly or no longer notices a broken file. The package's own command
// exits 0 whatever it finds, which is why its API is called here.
import { readFile } from "node:fs/promises";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import validate from "@ooxml-tools/validate";

const OFFICE = "Office2019";
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node validate.mjs FILE.docx…");
  process.exit(2);
}

const errorsIn = async (bytes) => validate(new Uint8Array(bytes), "docx", OFFICE);

let failed = 0;
for (const file of files) {
  const errors = await errorsIn(await readFile(file));
  for (const error of errors) {
    console.error(`${file}: ${error.description} (${error.path.partUri} ${error.path.xpath})`);
  }
  failed += errors.length > 0 ? 1 : 0;
}

// A check that never fails checks nothing: the first file with its first paragraph broken must be found wrong.
const broken = rewrite(await readFile(files[0]), "word/document.xml", (text) =>
  text.replace("<w:pPr>", '<w:pPr><w:jc w:val="nowhere"/>'),
);
if ((await errorsIn(broken)).length === 0) {
  console.error("the validator found nothing wrong with a file broken on purpose");
  process.exit(2);
}
console.log(`${files.length} checked, ${failed} with errors; a file broken on purpose was found`);
process.exit(failed > 0 ? 1 : 0);

/** The archive with one entry changed. No ZIP64. */
function rewrite(zip, name, change) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const locals = [];
  const central = [];
  let offset = 0;
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const entry = zip.subarray(at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stored = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    let data = zip.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored);
    if (entry.toString() === name) {
      const text = data.toString();
      if (change(text) === text) {
        throw new Error(`the change to ${name} changed nothing`);
      }
      data = Buffer.from(change(text));
    }
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(nameLength, 22);
    locals.push(Buffer.from("PK\x03\x04", "latin1"), head, entry, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), head, tail, entry);
    offset += 30 + nameLength + packed.length;
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  const directory = Buffer.concat(central);
  const last = Buffer.from(zip.subarray(end, end + 22));
  last.writeUInt32LE(directory.length, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, last]);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return ~crc >>> 0;
}
