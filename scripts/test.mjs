// `npm test`: from a fresh clone to everything checked, a real browser included. Ends with `N passed, N failed`.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureData,
  ensureInstalled,
  ensureLibrary,
  ensureSite,
  must,
  ROOT,
  run,
  runAside,
  runMeanwhile,
  tool
} from './house.mjs';

let passed = 0;
let failed = 0;

/** A check that either holds or not. */
async function check(command, args) {
  if (await runAside(command, args)) passed += 1;
  else failed += 1;
}

/** The types and the rules of style, one after the other. */
async function checkRules() {
  await check('npm', ['run', '--silent', 'check:types']);
  await check('npm', ['run', '--silent', 'lint']);
}

/** A runner that counts its own cases in a JSON report; a run without a report counts as one failure. */
async function count(name, command, args, report, read) {
  console.log(`\n— ${name}`);
  const path = join(ROOT, report);
  rmSync(path, { force: true });
  const succeeded = await runMeanwhile(command, args);
  const counted = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 1 };
  passed += counted.passed;
  failed += succeeded || counted.failed > 0 ? counted.failed : 1;
}

function countUnits(name, args, report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  return count(name, tool('vitest'), ['run', ...args, ...reporters], report, (told) => ({
    passed: told.numPassedTests,
    failed:
      told.numFailedTests +
      told.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  }));
}

/** What opens the files that the site makes, so that tests see them as their readers will. */
function ensureReaders() {
  if (existsSync('/usr/bin/pdftotext') || process.getuid?.() !== 0) return;
  console.log('\n— Nothing found that opens PDF files: installing it');
  run('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq poppler-utils']);
}

function ensureBrowser() {
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  if (process.env.CHROMIUM_PATH || system.some((path) => existsSync(path))) return;
  console.log('\n— No browser found: installing one');
  const root = process.getuid?.() === 0;
  if (root && run('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'])) return;
  run(tool('playwright'), ['install', 'chromium']);
}

ensureInstalled();
ensureBrowser();
ensureReaders();
await ensureData();
// What all of the following read is written before.
must('npm', ['run', '--silent', 'prepare:check']);
// The site is written page by page by one core; the other checks what needs no site, and both go on to the cases.
const site = ensureSite(runAside);
await ensureLibrary();
const rules = checkRules();
await site;
await countUnits('unit and property tests', [], 'test-results/unit.json');
await rules;
await countUnits('tests of the built site', ['--config', 'vitest.site.config.ts'], 'test-results/site.json');
await count('browser journeys', tool('playwright'), ['test'], 'test-results/report.json', ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length
}));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
