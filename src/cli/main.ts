#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import type { Answer, World } from './answer';
import { exitOf, type Failure } from './failure';
import { languageOf } from './language';
import { loadAtlas } from './load-atlas';
import { FAULT_EXIT, faultText } from './output/fault-text';
import { writeFailure } from './output/write-failure';
import { mannerOf, runCommand } from './run';

const words = process.argv.slice(2);
const manner = mannerOf(words, languageOf(process.env));

/** A reader that has seen enough (`| head`) closes the pipe: that ends the work and is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(writeFailure(error, manner.language, manner.json));
  process.exit(2);
});

// Set, not called: what is still on its way to a pipe must arrive.
process.exitCode = await run();

/** Whatever nobody expected ends here, and not in a trace of our own code. */
async function run(): Promise<number> {
  try {
    return await tell(await runCommand(words, manner.language, world()));
  } catch (error) {
    process.stderr.write(faultText(error, manner));
    return FAULT_EXIT;
  }
}

function world(): World {
  return {
    atlas: loadAtlas,
    network: async () => (await import('./load-network')).openNetwork(),
    threads: availableParallelism(),
    input: process.stdin,
    output: process.stdout,
    notes: process.stderr
  };
}

async function tell(answer: Answer): Promise<number> {
  if (!answer.ok) {
    await tellFailure(answer);
    return exitOf(answer.code);
  }
  if (answer.text !== '') process.stdout.write(answer.text);
  return answer.exit ?? 0;
}

async function tellFailure(failed: Failure): Promise<void> {
  const [{ failureText }, { jsonLine }] = await Promise.all([import('./words/failure-text'), import('./output/json')]);
  const { language, json, isNested } = manner;
  const message = failureText(failed, language);
  const { code, details } = failed;
  const told = isNested ? { error: { code, message, details } } : { code, message, ...details };
  process.stderr.write(json ? `${jsonLine(told)}\n` : `masarat: ${message}\n`);
}
