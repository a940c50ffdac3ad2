import { defineConfig } from 'vitest/config';
import { messages } from './build/messages-plugin.ts';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  base: '/portal/',
  cacheDir: `${here}/../../node_modules/.vite-portal`,
  publicDir: `${here}/public`,
  plugins: [messages()],
  // The elements are shared with Vaadin's build, which compiles them with the same decorators and field semantics.
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  build: {
    outDir: `${here}/../../target/classes/static/portal`,
    emptyOutDir: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    manifest: 'assets/manifest.json',
    reportCompressedSize: false,
  },
  test: {
    root: `${here}/..`,
    environment: 'happy-dom',
    // A file's own globals without a worker of its own for each, which took two thirds of the time.
    pool: 'vmThreads',
    // A busy machine is no broken rule.
    testTimeout: 60_000,
    include: ['{portal,components,theme}/**/*.test.ts'],
  },
});
