/** Builds the package into `dist`: the library and the command line as JavaScript, their types, and the data edition. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { dependencies } from '../package.json' with { type: 'json' };
import { EDITION } from '../src/core/atlas/edition';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** The doors of the package. They and their shared pieces lie side by side, so that each finds the others and the data. */
const ENTRIES = {
  index: 'src/core/index.ts',
  node: 'src/cli/node.ts',
  masarat: 'src/cli/main.ts',
  'pairs-worker': 'src/cli/pairs/worker.ts'
};

/** FlatGeobuf's reader could stream compressed files from servers; we give it bytes only, so that decoder, made for Node, stays out. */
const withoutStreaming: Plugin = {
  name: 'without-streaming',
  enforce: 'pre',
  resolveId: (id) => (id === '@bokuweb/zstd-wasm' ? '\0without-streaming' : undefined),
  load: (id) => (id === '\0without-streaming' ? 'export {};' : undefined)
};

rmSync(DIST, { recursive: true, force: true });
for (const file of ['atlas.json', 'network/network.bin', 'network/network.json']) {
  cpSync(join(ROOT, 'static/data', EDITION, file), join(DIST, 'data', basename(file)));
}
await writeScripts();
writeTypes();

async function writeScripts(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    plugins: [withoutStreaming],
    build: {
      ssr: true,
      target: 'node20',
      outDir: DIST,
      emptyOutDir: false,
      minify: false,
      license: { fileName: 'LICENSES.md' },
      rollupOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(ROOT, path)])),
        external: isInstalledBeside,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    }
  });
  chmodSync(join(DIST, 'masarat.js'), 0o755);
}

/** What stands in `dependencies` comes with the package; anything else is built in, with its licence, so that little is installed. */
function isInstalledBeside(id: string): boolean {
  return id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
}

/** The compiler leaves relative imports as they are written; Node's own resolution wants the file's ending. */
function writeTypes(): void {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.library.json'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const folder = join(DIST, 'types');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/(\bfrom |\bimport\()(['"])(\.[^'"]*)\2/g, '$1$2$3.js$2'));
  }
}
