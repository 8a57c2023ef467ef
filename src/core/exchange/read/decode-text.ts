import type { Note } from '../layer';

/**
 * The text of a file. Unicode is known by its mark or by being valid UTF-8; else it is one of the old Windows alphabets,
 * Arabic or western, whichever gives more letters of its kind, and a note says that this was a guess.
 */
export function decodeText(bytes: Uint8Array): { text: string; notes: Note[] } {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const encoding = guessEncoding(bytes);
    return { text: new TextDecoder(encoding).decode(bytes), notes: [{ code: 'encoding-guessed', encoding }] };
  }
}

/** The old Windows alphabet that bytes which are not UTF-8 are most likely in. */
export function guessEncoding(bytes: Uint8Array): 'windows-1256' | 'windows-1252' {
  const sample = new TextDecoder('windows-1256').decode(bytes.subarray(0, 65_536));
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const other = sample.match(/[^\p{Script=Arabic}\p{ASCII}]/gu)?.length ?? 0;
  return arabic > other ? 'windows-1256' : 'windows-1252';
}

/** Whether bytes are valid UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
