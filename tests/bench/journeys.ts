/**
 * `npm run bench:journeys`: walks every journey on the built site and tells the longest work that the page did at a stretch
 * in each: processor time of a task on its main thread, the loading of pages included.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NotedJourney } from '../e2e/note-work';

const MOST_MILLISECONDS = 200;
const TOLD = 12;

const file = join(mkdtempSync(join(tmpdir(), 'masarat-journeys-')), 'work.jsonl');
// One at a time: two share the processor, and each seems to do more.
const walked = spawnSync('npx', ['playwright', 'test', '--workers=1', '--reporter=line', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, MASARAT_NOTE_WORK: file }
});
const journeys = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as NotedJourney)
  : [];
const own = journeys.filter(({ hasRules }) => !hasRules).toSorted((one, other) => other.milliseconds - one.milliseconds);
console.log(`\nLongest work at a stretch, of ${own.length} journeys, in milliseconds of the processor:`);
for (const { title, milliseconds } of own.slice(0, TOLD)) console.log(`${milliseconds.toFixed(0).padStart(6)}  ${title}`);
const over = own.filter(({ milliseconds }) => milliseconds > MOST_MILLISECONDS).length;
console.log(`Over ${MOST_MILLISECONDS} ms: ${over}. Left out, as they run the rules of axe: ${journeys.length - own.length}.`);
process.exitCode = walked.status ?? 1;
