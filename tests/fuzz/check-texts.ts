import { readFile, writeFile } from '#core/measure/file';
import { parseCoordinate } from '#core/coordinates/parse';
import { readDeckAddress } from '#core/story/deck-address';
import { readDeckFile, writeDeckFile, type DeckReading } from '#core/story/deck-file';
import { MOST_STEPS } from '#core/story/deck';
import type { Block, Inline } from '#core/story/block';
import { parseMarkdown } from '#core/story/markdown';
import { namedIn, plainText } from '#core/story/plain-text';
import { formatAddress } from '#core/view/format-address';
import { parseAddress } from '#core/view/parse-address';
import { demand } from './target';

/** What an address gives is a view that can be written, and what is written is read as the same view. */
export function tryAddress(query: string): string {
  const { view, ignored } = parseAddress(query);
  demandFinite(view);
  const written = formatAddress(view);
  const again = parseAddress(written);
  demand(again.ignored.length === 0, 'what we write we read whole');
  demand(formatAddress(again.view) === written, 'an address that was written stays as it is');
  return ignored.length === 0 ? 'ok' : ignored[0]!.code;
}

export function tryDeckFile(text: string): string {
  return checkDeck(readDeckFile(text));
}

export function tryDeckAddress(text: string): string {
  return checkDeck(readDeckAddress(text));
}

function checkDeck(reading: DeckReading): string {
  if (!reading.ok) return reading.code;
  const { deck, findings } = reading;
  demandFinite(deck);
  demand(deck.steps.length <= MOST_STEPS, 'steps are bounded');
  demand(new Set(deck.steps.map(({ id }) => id)).size === deck.steps.length, 'ids of steps differ');
  demand(!Number.isNaN(Date.parse(deck.changed)) && !Number.isNaN(Date.parse(deck.made)), 'dates are dates');
  const again = readDeckFile(writeDeckFile(deck));
  demand(again.ok && again.findings.length === 0, 'a deck we write is read without findings');
  demand(writeDeckFile(again.deck) === writeDeckFile(deck), 'a deck we write is read as it is');
  for (const { text } of deck.steps) tryMarkdown(text.ar);
  return findings[0]?.code ?? 'ok';
}

const DEEPEST_BLOCKS = 40;

/** A text becomes blocks of the few kinds there are, and leads nowhere but where a text may lead. */
export function tryMarkdown(text: string): string {
  const blocks = parseMarkdown(text);
  for (const block of blocks) checkBlock(block, DEEPEST_BLOCKS);
  plainText(blocks);
  namedIn(blocks);
  return 'ok';
}

function checkBlock(block: Block, levels: number): void {
  demand(levels > 0, 'blocks lie no deeper than any text needs');
  if (block.kind === 'list') block.items.flat().forEach((each) => checkBlock(each, levels - 1));
  else if (block.kind === 'quote') block.children.forEach((each) => checkBlock(each, levels - 1));
  else if ('children' in block) block.children.forEach((each) => checkInline(each, levels - 1));
  else demand(block.kind === 'code' || block.kind === 'rule', 'blocks are of known kinds');
}

function checkInline(piece: Inline, levels: number): void {
  demand(levels > 0, 'marks lie no deeper than any text needs');
  if (piece.kind === 'link') demand(/^(?:https?:\/\/[^/]|mailto:)/i.test(piece.href), 'links lead to pages and mailboxes');
  if (piece.kind === 'ref') demand(/^[\w-]+$/.test(piece.to.id), 'links to things of the atlas bear ids');
  if ('children' in piece) piece.children.forEach((each) => checkInline(each, levels - 1));
}

export function tryCoordinate(text: string): string {
  const read = parseCoordinate(text);
  if (!read.ok) return read.code;
  const [longitude, latitude] = read.at;
  demand(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, 'a position lies on the earth');
  return 'ok';
}

export function tryMeasurements(text: string): string {
  const read = readFile(text);
  if (!read.ok) return read.code;
  demandFinite(read.measurements);
  const again = readFile(writeFile(read.measurements, read.edition ?? ''));
  demand(again.ok && again.skipped.length === 0, 'measurements we write are read whole');
  return read.skipped.length === 0 ? 'ok' : 'skipped';
}

function demandFinite(value: unknown): void {
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'number') demand(Number.isFinite(each), 'numbers are finite');
    return each;
  });
}
