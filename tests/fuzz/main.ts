/**
 * `npm run fuzz [-- --seed N --cases N --target NAME --only CASE]`: gives every reader of what others wrote many nearly
 * valid, damaged and hostile inputs, each reader in a process of its own with little memory, and prints what became of them.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { tryTarget, type Order, type Said } from './child';
import { TARGETS } from './targets';

/** Room for the heap of one reader with all its libraries, in megabytes. */
const HEAP_MEGABYTES = 384;
/** A process that says nothing for so long hangs: an input may take 2 s of a core, which others use too. */
const SILENT_SECONDS = 60;
const CHILD = '--child';
const SHOWN_FINDINGS = 8;

interface Report {
  tried: number;
  hostile: number;
  outcomes: Map<string, number>;
  slowest: { id: string; seconds: number };
  peakBytes: number;
  findings: string[];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '20261127' },
      cases: { type: 'string', default: '10000' },
      target: { type: 'string', multiple: true },
      only: { type: 'string' }
    }
  });
  const [seed, cases] = [Number(values.seed), Number(values.cases)];
  console.log(`seed ${seed}, ${cases} cases a target, heap ${HEAP_MEGABYTES} MB, 2 s a case\n`);
  let findings = 0;
  for (const { name } of TARGETS) {
    if (values.target && !values.target.includes(name)) continue;
    const report = await watch({ target: name, seed, cases, only: values.only ?? null });
    print(name, report);
    findings += report.findings.length;
  }
  console.log(`\n${findings} findings`);
  process.exitCode = findings > 0 ? 1 : 0;
}

/** Runs one target in its own process and ends it when it hangs. */
function watch(order: Order): Promise<Report> {
  const report: Report = {
    tried: 0,
    hostile: TARGETS.find(({ name }) => name === order.target)!.hostile.length,
    outcomes: new Map(),
    slowest: { id: '', seconds: 0 },
    peakBytes: 0,
    findings: []
  };
  const execArgv = ['--import', 'tsx', `--max-old-space-size=${HEAP_MEGABYTES}`];
  const child = fork(import.meta.filename, [CHILD, JSON.stringify(order)], {
    execArgv,
    stdio: ['ignore', 'inherit', 'ignore', 'ipc']
  });
  let trying = '';
  let isDone = false;
  let timer = endLater(child);
  child.on('message', (said: Said) => {
    clearTimeout(timer);
    timer = endLater(child);
    if ('trying' in said) trying = said.trying;
    else if ('done' in said) isDone = true;
    else take(said, report);
  });
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      const why = signal === 'SIGKILL' ? 'hangs' : `ends the process (${signal ?? code}), as when the memory runs out`;
      if (!isDone) report.findings.push(`case ${trying} ${why}`);
      resolve(report);
    });
  });
}

function endLater(child: ChildProcess): NodeJS.Timeout {
  return setTimeout(() => child.kill('SIGKILL'), SILENT_SECONDS * 1000);
}

function take(said: Extract<Said, { tried: string }>, report: Report): void {
  report.tried += 1;
  report.peakBytes = Math.max(report.peakBytes, said.bytes);
  if (said.seconds > report.slowest.seconds) report.slowest = { id: said.tried, seconds: said.seconds };
  const outcome = said.breach === undefined ? said.outcome! : 'breach';
  report.outcomes.set(outcome, (report.outcomes.get(outcome) ?? 0) + 1);
  if (said.breach !== undefined) report.findings.push(`case ${said.tried}: ${said.breach}\n${said.shown}`);
}

function print(name: string, { tried, hostile, outcomes, slowest, peakBytes, findings }: Report): void {
  const told = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => `${outcome} ${count}`);
  const peak = `${(peakBytes / 1e6).toFixed(0)} MB at most`;
  console.log(
    `${name}: ${tried} cases (${hostile} made to harm), slowest ${slowest.seconds.toFixed(2)} s (${slowest.id}), ${peak}`
  );
  console.log(`  ${told.join(', ')}`);
  for (const finding of findings.slice(0, SHOWN_FINDINGS)) console.log(`  ✗ ${finding.replaceAll('\n', '\n    ')}`);
  if (findings.length > SHOWN_FINDINGS) console.log(`  ✗ and ${findings.length - SHOWN_FINDINGS} more`);
}

if (process.argv[2] === CHILD) {
  // Each word is waited for: what a process still has to say when it lets go is lost.
  const say = (said: Said) => new Promise<void>((resolve) => process.send!(said, () => resolve()));
  await tryTarget(JSON.parse(process.argv[3]!) as Order, say);
  process.disconnect();
} else {
  await main();
}
