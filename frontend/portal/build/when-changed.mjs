// Installs and builds the portal when something of it has changed since the last time, so that a second start is quick
// and needs no network.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const frontend = join(import.meta.dirname, '../..');
const project = join(frontend, '..');
const output = join(project, 'target/classes/static/portal');
const stamp = join(project, 'target/portal.sha256');
const inputs = ['package.json', 'package-lock.json', 'portal', 'components', 'theme'].map((it) => join(frontend, it));
const shared = ['messages', 'figures'].map((it) => join(project, 'src/main/resources', it));

function filesOf(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'types.ts')
    .map((entry) => join(entry.parentPath, entry.name));
}

function digest() {
  const hash = createHash('sha256');
  const files = inputs.flatMap((it) => (it.endsWith('.json') ? [it] : filesOf(it))).concat(shared.flatMap(filesOf));
  for (const file of files.sort()) hash.update(file.slice(project.length)).update(readFileSync(file));
  return hash.digest('hex');
}

const npm = join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js');
const run = (...words) =>
  existsSync(npm)
    ? execFileSync(process.execPath, [npm, ...words], { cwd: frontend, stdio: 'inherit' })
    : execFileSync('npm', words, { cwd: frontend, stdio: 'inherit' });

const lock = readFileSync(join(frontend, 'package-lock.json'), 'utf8');
const installed = join(frontend, 'node_modules/.installed-lock');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  run('ci', '--ignore-scripts', '--no-audit', '--silent');
  writeFileSync(installed, lock);
}
const now = digest();
if (!existsSync(join(output, 'index.html')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  run('run', '--silent', 'build');
  writeFileSync(stamp, now);
}
