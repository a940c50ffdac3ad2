// Writes what of npm is in the portal and in the workspace, as CycloneDX, beside Maven's list in META-INF/sbom. It is read from
// the lock files alone, without network; what only builds is listed too, for bundling takes from both.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sbom = join(root, 'target/classes/META-INF/sbom');
mkdirSync(sbom, { recursive: true });

for (const [name, folder] of [
  ['portal', join(root, 'frontend')],
  ['workspace', root],
]) {
  const copy = join(root, 'target', `npm-${name}`);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(join(folder, 'package-lock.json'), join(copy, 'package-lock.json'));
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // npm writes none without a version, which nothing of ours that is published nowhere has.
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ version: '0.0.0', ...about }));
  const list = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: copy,
    maxBuffer: 1 << 28,
  });
  writeFileSync(join(sbom, `${name}.cdx.json`), list);
}
