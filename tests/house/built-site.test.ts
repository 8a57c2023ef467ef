import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '../../scripts');

/** In the place of Vite: writes the variables the real one is told by, and counts itself. */
const VITE = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
mkdirSync('build/ar', { recursive: true });
const { SITE_ORIGIN = 'here', BASE_PATH = '' } = process.env;
writeFileSync('build/ar/index.html', SITE_ORIGIN + BASE_PATH);
appendFileSync('builds', '|');
`;
const ENSURE = "import { ensureSite } from './scripts/house.mjs';\nawait ensureSite();\n";

let root = '';
let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'masarat-house-'));
  root = join(place, 'here');
  for (const folder of ['scripts', 'src', 'node_modules/.bin']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['house.mjs', 'made-of.mjs', 'build-site.mjs']) cpSync(join(SCRIPTS, name), join(root, 'scripts', name));
  const { scripts } = JSON.parse(readFileSync(join(SCRIPTS, '../package.json'), 'utf8')) as { scripts: Record<string, string> };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { 'build:site': scripts['build:site'] } }));
  writeFileSync(join(root, 'node_modules/.bin/vite'), VITE);
  chmodSync(join(root, 'node_modules/.bin/vite'), 0o755);
  writeFileSync(join(root, 'ensure.mjs'), ENSURE);
});
afterEach(() => rmSync(place, { recursive: true }));

type Settings = Readonly<Record<string, string>>;
function ask(command: string, args: string[], settings: Settings): string {
  const env = { ...process.env, SITE_ORIGIN: undefined, BASE_PATH: undefined, ...settings };
  const { status, stdout } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.trim();
}
const ensure = (settings: Settings = {}): void => void ask('node', ['ensure.mjs'], settings);
const buildByHand = (settings: Settings = {}): void => void ask('npm', ['run', '--silent', 'build:site'], settings);
const built = (): string => readFileSync(join(root, 'build/ar/index.html'), 'utf8');
const count = (): number => (existsSync(join(root, 'builds')) ? readFileSync(join(root, 'builds'), 'utf8').length : 0);

it('is built again for another address, and not again for the same', () => {
  ensure();
  ensure();
  expect([built(), count()]).toEqual(['here', 1]);
  const there = { SITE_ORIGIN: 'https://atlas.example', BASE_PATH: '/atlas' };
  ensure(there);
  ensure(there);
  expect([built(), count()]).toEqual(['https://atlas.example/atlas', 2]);
  ensure();
  expect([built(), count()]).toEqual(['here', 3]);
});

it('built by hand is what was built last, and counts as built', () => {
  buildByHand();
  ensure();
  expect([built(), count()]).toEqual(['here', 1]);
  buildByHand({ BASE_PATH: '/atlas' });
  ensure();
  expect([built(), count()]).toEqual(['here', 3]);
});

it('is known by the same name wherever it is built of the same, and by another elsewhere or of anything else', () => {
  const name = (settings: Settings = {}): string => {
    writeFileSync(join(root, 'name.mjs'), "import { siteVersion } from './scripts/made-of.mjs';\nconsole.log(siteVersion());\n");
    return ask('node', ['name.mjs'], settings);
  };
  writeFileSync(join(root, 'src/a.ts'), 'export const a = 1;\n');
  const [here, below] = [name(), name({ BASE_PATH: '/atlas' })];
  cpSync(root, join(place, 'elsewhere'), { recursive: true });
  root = join(place, 'elsewhere');
  expect([name(), name({ BASE_PATH: '/atlas' })]).toEqual([here, below]);
  writeFileSync(join(root, 'src/a.ts'), 'export const a = 2;\n');
  expect(new Set([here, below, name()]).size).toBe(3);
  expect(here).toMatch(/^[0-9a-f]{13}$/);
});

it('is built again when a source has changed', () => {
  ensure();
  writeFileSync(join(root, 'src/a.ts'), 'export const a = 1;\n');
  ensure();
  writeFileSync(join(root, 'tsconfig.json'), '{}\n');
  ensure();
  expect(count()).toBe(3);
});
