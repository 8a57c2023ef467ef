import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Deck } from './deck';
import { packDeck, unpackDeck, type DeckReading } from './deck-file';

/** What every browser, messenger and server passes on whole. */
const MOST_CHARACTERS = 6000;
/** No deck that fits is larger; Deflate packs at most about a thousand to one, so that the address bounds the work too. */
const MOST_BYTES = 1_000_000;

/** A deck as text for an address: JSON, deflated, in base64url. Nothing where it is too long for one. */
export function formatDeckAddress(deck: Deck): string | undefined {
  const bytes = deflateSync(strToU8(JSON.stringify(packDeck(deck))), { level: 9 });
  if (bytes.length > (MOST_CHARACTERS / 4) * 3) return undefined;
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what {@link formatDeckAddress} wrote. Never throws. */
export function readDeckAddress(text: string): DeckReading {
  if (text.length > MOST_CHARACTERS) return { ok: false, code: 'too-large', limitCharacters: MOST_CHARACTERS };
  const value = unpack(text);
  return value === undefined ? { ok: false, code: 'not-deck' } : unpackDeck(value);
}

/** The value behind a text; nothing where it was cut, mistyped or made to grow without end. */
function unpack(text: string): unknown {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = inflateSync(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
    return bytes.length > MOST_BYTES ? undefined : (JSON.parse(strFromU8(bytes)) as unknown);
  } catch {
    return undefined;
  }
}
