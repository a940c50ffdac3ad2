// Says what a phone loads before the first screen stands, and fails the build when that grows beyond the budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET_KIB = 60;
const folder = new URL('../../../target/classes/static/portal/', import.meta.url);
const chunks = JSON.parse(readFileSync(new URL('assets/manifest.json', folder), 'utf8'));
const files = new Set(['index.html']);

function take(chunk) {
  files.add(chunk.file);
  chunk.css?.forEach((file) => files.add(file));
  chunk.imports?.forEach((name) => take(chunks[name]));
}
Object.values(chunks)
  .filter((chunk) => chunk.isEntry)
  .forEach(take);

const rows = [...files].map((file) => {
  const bytes = readFileSync(new URL(file, folder));
  return {
    file,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
});
const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
rows.push({ file: 'first load', raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') });

const width = Math.max(...rows.map((row) => row.file.length));
console.log(`${'file'.padEnd(width)}      raw     gzip   brotli`);
for (const { file, raw, gzip, brotli } of rows) {
  console.log(file.padEnd(width), ...[raw, gzip, brotli].map((bytes) => String(bytes).padStart(8)));
}
if (rows.at(-1).gzip > BUDGET_KIB * 1024) {
  console.error(`The first load is above ${BUDGET_KIB} KiB gzip.`);
  process.exit(1);
}
