import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { stepHead } from '#core/story/source-schema';
import { SourceError } from './step';

/** The languages a story that ships is written in, each in a folder of that name. */
export const LANGUAGES_WRITTEN = ['ar', 'en'] as const;

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const NOTES = /^## notes[ \t]*$/m;

/**
 * Reads a step's text in one language: front matter with the title, the text, then `## notes` and the notes for the
 * speaker. Throws a {@link SourceError} where one of the three is missing.
 */
export function readStepText(path: string): { title: string; text: string; notes: string } {
  const file = relative(process.cwd(), path);
  if (!existsSync(path)) throw new SourceError(file, 'file', 'does not exist; every step has a text in every language');
  const written = readFileSync(path, 'utf8').replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const [matter, head] = FRONT_MATTER.exec(written) ?? [];
  if (matter === undefined) throw new SourceError(file, 'title', 'the file does not begin with front matter between two lines ---');
  const { title } = readHead(head!, file);
  const [text = '', notes = '', ...more] = written.slice(matter.length).split(NOTES).map((part) => part.trim());
  if (text === '') throw new SourceError(file, 'text', 'is missing');
  if (notes === '') throw new SourceError(file, 'notes', 'are missing; they stand below a line ## notes');
  if (more.length > 0) throw new SourceError(file, 'notes', 'the line ## notes stands twice');
  return { title, text, notes };
}

function readHead(head: string, file: string): v.InferOutput<typeof stepHead> {
  try {
    const parsed = v.safeParse(stepHead, parseYaml(head));
    if (parsed.success) return parsed.output;
    throw new SourceError(file, 'title', parsed.issues[0].message);
  } catch (error) {
    if (error instanceof YAMLParseError) throw new SourceError(file, 'title', error.message);
    throw error;
  }
}
