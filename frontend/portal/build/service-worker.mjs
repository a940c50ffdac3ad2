// Builds the service worker over the portal that was just built: it lists every file of the shell with its version, and
// fails the build when it has grown beyond its budget.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const BUDGET_KIB = 12;
const folder = fileURLToPath(new URL('../../../target/classes/static/portal/', import.meta.url));
const source = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));

const shell = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && !['manifest.json', 'service-worker.js'].includes(file.name))
  .map((file) => join(file.parentPath, file.name))
  .sort()
  .map((file) => ({
    url: `/portal/${file.slice(folder.length)}`,
    // Files under assets carry their version in their name.
    revision: file.startsWith(join(folder, 'assets'))
      ? null
      : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
  }));

await build({
  configFile: false,
  logLevel: 'warn',
  define: { SHELL: JSON.stringify(shell), 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: folder,
    emptyOutDir: false,
    copyPublicDir: false,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'service-worker.js' } },
  },
});

const bytes = readFileSync(join(folder, 'service-worker.js'));
const gzip = gzipSync(bytes, { level: 9 }).length;
console.log(`service worker: ${shell.length} files listed, ${bytes.length} raw, ${gzip} gzip`);
if (gzip > BUDGET_KIB * 1024) {
  console.error(`The service worker is above ${BUDGET_KIB} KiB gzip.`);
  process.exitCode = 1;
}
