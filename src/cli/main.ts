#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { exitOf, type Failure } from './failure';
import { languageOf } from './language';
import { loadAtlas } from './load-atlas';
import { writeFailure } from './output/write-failure';
import { runCommand, type Outcome } from './run';

/** A reader that has seen enough (`| head`) closes the pipe: that ends the work and is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(writeFailure(error, languageOf(process.env), process.argv.includes('--json')));
  process.exit(2);
});

const outcome = await runCommand(process.argv.slice(2), languageOf(process.env), {
  atlas: loadAtlas,
  network: async () => (await import('./load-network')).openNetwork(),
  threads: availableParallelism(),
  input: process.stdin,
  output: process.stdout,
  notes: process.stderr
});
// Set, not called: what is still on its way to a pipe must arrive.
process.exitCode = await tell(outcome);

async function tell({ answer, language, json, isNested }: Outcome): Promise<number> {
  if (!answer.ok) {
    await tellFailure(answer, language, json, isNested);
    return exitOf(answer.code);
  }
  if (answer.text !== '') process.stdout.write(answer.text);
  return answer.exit ?? 0;
}

async function tellFailure(failed: Failure, language: Outcome['language'], json: boolean, isNested: boolean): Promise<void> {
  const [{ failureText }, { jsonLine }] = await Promise.all([import('./words/failure-text'), import('./output/json')]);
  const message = failureText(failed, language);
  const { code, details } = failed;
  const told = isNested ? { error: { code, message, details } } : { code, message, ...details };
  process.stderr.write(json ? `${jsonLine(told)}\n` : `masarat: ${message}\n`);
}
