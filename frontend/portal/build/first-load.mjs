// Says what a phone loads before the first screen stands, and what the player adds when it is first opened. Fails the
// build when either grows beyond its budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET_KIB = 60;
const PLAYER = 'screens/player/player-screen.ts';
const PLAYER_BUDGET_KIB = 40;
const folder = new URL('../../../target/classes/static/portal/', import.meta.url);
const chunks = JSON.parse(readFileSync(new URL('assets/manifest.json', folder), 'utf8'));

function filesOf(chunk, found = new Set()) {
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  chunk.css?.forEach((file) => found.add(file));
  chunk.imports?.forEach((name) => filesOf(chunks[name], found));
  return found;
}

function weigh(file) {
  const bytes = readFileSync(new URL(file, folder));
  return {
    file,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

function total(file, rows) {
  const sum = (column) => rows.reduce((all, row) => all + row[column], 0);
  return { file, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

const first = new Set(['index.html']);
Object.values(chunks)
  .filter((chunk) => chunk.isEntry)
  .forEach((chunk) => filesOf(chunk, first));
const added = [...filesOf(chunks[PLAYER])].filter((file) => !first.has(file));
const [firstRows, playerRows] = [[...first].map(weigh), added.map(weigh)];
const [firstLoad, player] = [total('first load', firstRows), total('player', playerRows)];
const rows = [...firstRows, firstLoad, ...playerRows, player];

const width = Math.max(...rows.map((row) => row.file.length));
console.log(`${'file'.padEnd(width)}      raw     gzip   brotli`);
for (const { file, raw, gzip, brotli } of rows) {
  console.log(file.padEnd(width), ...[raw, gzip, brotli].map((bytes) => String(bytes).padStart(8)));
}
for (const [{ file, gzip }, most] of [
  [firstLoad, BUDGET_KIB],
  [player, PLAYER_BUDGET_KIB],
]) {
  if (gzip <= most * 1024) continue;
  console.error(`The ${file} is above ${most} KiB gzip.`);
  process.exitCode = 1;
}
