import type { Deck } from './deck';
import { FieldReader, isObject, type DeckFinding } from './deck-finding';
import { readDeck } from './read-deck';
import { mendJson, type Break } from './mend-json';

const VERSION = 1;
const MOST_CHARACTERS = 5_000_000;

export type DeckReading =
  /** `findings` says what could not be taken as written; it is empty for a file that is whole. */
  | { ok: true; deck: Deck; findings: DeckFinding[] }
  | { ok: false; code: 'too-large'; limitCharacters: number }
  /** No part of it is JSON; `broken` is where it stops being so. */
  | { ok: false; code: 'not-json'; broken: Break }
  | { ok: false; code: 'not-deck' }
  /** Written by a later version of the atlas. */
  | { ok: false; code: 'newer-version'; version: number };

/** Each brings a deck as a file of some version has it, beginning with the first, to the next. */
const MIGRATIONS: readonly ((deck: object) => object)[] = [];

/** Writes a deck as a file (`.masarat.json`) that holds all of it. */
export function writeDeckFile(deck: Deck): string {
  return `${JSON.stringify(packDeck(deck), null, 2)}\n`;
}

/**
 * Reads a file of a deck. Never throws, whatever it is given: where the file is damaged the findings say where, and
 * everything else is opened.
 */
export function readDeckFile(text: string): DeckReading {
  if (text.length > MOST_CHARACTERS) return { ok: false, code: 'too-large', limitCharacters: MOST_CHARACTERS };
  const { value, broken } = mendJson(text.replace(/^\ufeff/, ''));
  if (broken && value === undefined) return { ok: false, code: 'not-json', broken };
  const reading = unpackDeck(value);
  if (!reading.ok || !broken) return reading;
  return { ...reading, findings: [{ path: '', code: 'broken-off', ...broken }, ...reading.findings] };
}

/** A deck as files and addresses hold it. */
export function packDeck({ id, title, summary, article, basedOn, made, changed, steps }: Deck): object {
  return { masarat: 'deck', version: VERSION, deck: { id, title, summary, article, basedOn, made, changed, steps } };
}

/** The deck in what {@link packDeck} made, or in what has become of it. */
export function unpackDeck(value: unknown): DeckReading {
  if (!isObject(value) || value.masarat !== 'deck' || !isObject(value.deck)) return { ok: false, code: 'not-deck' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, code: 'not-deck' };
  if (version > VERSION) return { ok: false, code: 'newer-version', version };
  const read = readDeck(MIGRATIONS.slice(version - 1).reduce<object>((older, migrate) => migrate(older), value.deck));
  const beside = new FieldReader(value, '', []);
  beside.sayUnknown(['masarat', 'version', 'deck']);
  return { ok: true, ...read, findings: [...beside.findings, ...read.findings] };
}
