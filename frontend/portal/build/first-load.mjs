// Says what a phone loads before the first screen stands, and what the player, the charts and the messages add when
// they are first opened. Fails the build when one grows beyond its budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET_KIB = 60;
const LATER = [
  { name: 'player', source: 'screens/player/player-screen.ts', budget: 40 },
  { name: 'progress', source: 'screens/progress/progress-screen.ts', budget: 32 },
  { name: 'messages', source: 'screens/messages/messages-screen.ts', budget: 12 },
];
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
const firstRows = [...first].map(weigh);
const parts = [
  { rows: firstRows, sum: total('first load', firstRows), budget: BUDGET_KIB },
  ...LATER.map(({ name, source, budget }) => {
    const rows = [...filesOf(chunks[source])].filter((file) => !first.has(file)).map(weigh);
    return { rows, sum: total(name, rows), budget };
  }),
];
const rows = parts.flatMap((part) => [...part.rows, part.sum]);

const width = Math.max(...rows.map((row) => row.file.length));
console.log(`${'file'.padEnd(width)}      raw     gzip   brotli`);
for (const { file, raw, gzip, brotli } of rows) {
  console.log(file.padEnd(width), ...[raw, gzip, brotli].map((bytes) => String(bytes).padStart(8)));
}
for (const { sum, budget } of parts) {
  if (sum.gzip <= budget * 1024) continue;
  console.error(`The ${sum.file} is above ${budget} KiB gzip.`);
  process.exitCode = 1;
}
