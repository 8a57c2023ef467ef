// What `npm start` and `npm test` share. Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_INPUTS, hashOf, LIBRARY_INPUTS, ROOT, SITE_INPUTS, SITE_SETTINGS } from './made-of.mjs';

export { ROOT };
const STAMPS = join(ROOT, 'node_modules/.masarat');

/** Runs a command in the project, its output to the terminal. Returns whether it succeeded. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

/** Runs a command while others run, its output to the terminal. Returns whether it succeeded. */
export function runMeanwhile(command, args) {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

/** Runs a command while others run, and tells what it said once it has ended. Returns whether it succeeded. */
export function runAside(command, args) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((done) => {
    const end = (succeeded, more = '') => {
      console.log(`\n— ${command} ${args.join(' ')}\n${`${said}${more}`.trimEnd()}`);
      done(succeeded);
    };
    child.on('error', (error) => end(false, String(error)));
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs a command and stops the whole script when it fails. */
export function must(command, args, options) {
  if (!run(command, args, options)) stop(`${command} ${args.join(' ')}`);
}

function stop(command) {
  console.error(`\nStopped: \`${command}\` failed.`);
  process.exit(1);
}

/** A tool of the project, by the name of its command. */
export const tool = (name) => join(ROOT, 'node_modules/.bin', name);

/** Installs exactly what the lockfile says, unless that is what stands there. */
export function ensureInstalled() {
  const wanted = hashOf(['package.json', 'package-lock.json']);
  if (stamp('install') === wanted) return;
  // Not `npm ci`: it refuses a lockfile that lacks optional packages of other platforms, which a registry need not carry.
  must('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  setStamp('install', wanted);
}

const DATA = { script: 'geo', inputs: DATA_INPUTS, product: 'static/data' };
const SITE = {
  script: 'build:site',
  inputs: SITE_INPUTS,
  settings: SITE_SETTINGS,
  product: 'build/ar/index.html'
};
const LIBRARY = { script: 'build:library', inputs: LIBRARY_INPUTS, product: 'dist/masarat.js' };

/** Builds the data edition, the site and the package, each unless nothing it is made of has changed. */
export async function ensureBuilt() {
  await ensureData();
  await ensureSite();
  await ensureLibrary();
}

export const ensureData = (runStep) => ensureStep(DATA, runStep);
export const ensureSite = (runStep) => ensureStep(SITE, runStep);
export const ensureLibrary = (runStep) => ensureStep(LIBRARY, runStep);

/** Runs a script of the project, unless its product stands and was made of the same. Stops everything when it fails. */
async function ensureStep(step, runStep = runMeanwhile) {
  const wanted = hashOf(step.inputs, step.settings);
  if (existsSync(join(ROOT, step.product)) && stamp(step.script) === wanted) return;
  if (!(await runStep('npm', ['run', '--silent', step.script]))) stop(`npm run ${step.script}`);
  // What was hashed before: an edit made meanwhile must not count as built.
  setStamp(step.script, wanted);
}

/** Builds the site, and notes of what: one built by hand must not be taken for another. */
export function buildSite(args) {
  const made = hashOf(SITE_INPUTS, SITE_SETTINGS);
  must(tool('vite'), ['build', ...args]);
  setStamp(SITE.script, made);
  if (!process.env.SITE_ORIGIN) {
    console.log('Citations, previews and the sitemap name http://localhost:4173. To publish, build with SITE_ORIGIN=https://….');
  }
}

function stamp(name) {
  const path = join(STAMPS, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function setStamp(name, value) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), value);
}
