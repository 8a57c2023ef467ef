// `npm test`: from a fresh clone to everything checked, a real browser included. Ends with `N passed, N failed`.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, must, ROOT, run, runAside, tool } from './house.mjs';

let passed = 0;
let failed = 0;

/** Checks that either hold or not, at once: each fills one core. What they say is told one after another. */
async function checkTogether(checks) {
  console.log(`\n… ${checks.map(({ name }) => name).join(', ')}`);
  const results = await Promise.all(checks.map(({ command, args }) => runAside(command, args)));
  checks.forEach(({ name }, index) => {
    const { succeeded, said } = results[index];
    console.log(`\n— ${name}\n${said.trimEnd()}`);
    if (succeeded) passed += 1;
    else failed += 1;
  });
}

/** A runner that counts its own cases in a JSON report; a run without a report counts as one failure. */
function count(name, command, args, report, read) {
  console.log(`\n— ${name}`);
  const path = join(ROOT, report);
  rmSync(path, { force: true });
  const succeeded = run(command, args);
  const counted = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 1 };
  passed += counted.passed;
  failed += succeeded || counted.failed > 0 ? counted.failed : 1;
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
ensureBuilt();
// What both read is written before.
must('npm', ['run', '--silent', 'prepare:check']);
await checkTogether([
  { name: 'types', command: 'npm', args: ['run', '--silent', 'check:types'] },
  { name: 'lint, format, directions, unused code', command: 'npm', args: ['run', '--silent', 'lint'] }
]);
count(
  'unit and property tests',
  tool('vitest'),
  ['run', '--reporter=default', '--reporter=json', '--outputFile=test-results/unit.json'],
  'test-results/unit.json',
  (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  })
);
count('browser journeys', tool('playwright'), ['test'], 'test-results/report.json', ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length
}));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
