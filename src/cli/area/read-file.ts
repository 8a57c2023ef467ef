import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadFailure, ReadSuccess, Skips } from '../../core/exchange/layer';
import { readLayer } from '../../core/exchange/read/read-layer';
import { failure, type Failure } from '../failure';

/** Reads a file of any format that is understood, or standard input for `-`. */
export async function readFeatures(file: string, input: NodeJS.ReadableStream): Promise<ReadSuccess | Failure> {
  const bytes = file === '-' ? await allOf(input) : await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read = await readLayer({ bytes, name: basename(file) });
  return read.ok ? read : failureOf(file, read);
}

async function bytesOf(file: string): Promise<Uint8Array | Failure> {
  try {
    return await readFile(file);
  } catch (error) {
    return failure('unreadable-file', { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

async function allOf(input: NodeJS.ReadableStream): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of input) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** There is no polygon, or what there is was left out of what could be read. */
export function noAreas(file: string, { skipped, skippedCount }: Skips): Failure {
  return skippedCount === 0 ? failure('no-areas', { file }) : failure('areas-left-out', { file, skipped, skippedCount });
}

function failureOf(file: string, read: ReadFailure): Failure {
  if (read.code === 'unknown-format') return failure('unknown-format', { file });
  if (read.code === 'empty') return noAreas(file, read);
  const line = read.code === 'damaged' ? read.line : undefined;
  return failure('broken-file', { file, reason: read.code, ...(line !== undefined && { line }) });
}
