import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND = join(import.meta.dirname, '../../dist/masarat.js');

export interface Ran {
  exit: number | null;
  out: string;
  notes: string;
}

/** Runs the built command line as a process of its own, in English unless the environment says otherwise; its output may be closed at once. */
export function runCli(
  words: readonly string[],
  input = '',
  environment: Record<string, string> = {},
  output: 'read' | 'closed' = 'read'
): Promise<Ran> {
  if (!existsSync(COMMAND)) throw new Error('dist is missing: npm run build:library');
  const child = spawn(process.execPath, [COMMAND, ...words], { env: { ...process.env, LC_ALL: 'C', ...environment } });
  const ran: Ran = { exit: null, out: '', notes: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.notes += text));
  if (output === 'closed') child.stdout.destroy();
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve({ ...ran, exit }));
  });
}

/** The rows of CSV without quotation marks, by the names of their columns. */
export function parseRows(text: string): Record<string, string>[] {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const names = header.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, index) => [names[index]!, cell])));
}
