import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { Format, ReadFailure } from '../layer';

/** What the entries asked for may hold together once unpacked; the packed size says nothing of it. */
const LARGEST_UNPACKED_BYTES = 250_000_000;
/** Maps and tables pack to a hundredth of their size at best; what grows more was made to fill the memory. */
const MOST_GROWTH = 200;
/** Nobody is harmed by so little, however far it grows. */
const HARMLESS_BYTES = 20_000_000;

type ZipFailure = 'encrypted' | 'damaged' | 'too-large' | 'swollen';
type ZipResult = { ok: true; files: ReadonlyMap<string, Uint8Array> } | { ok: false; code: ZipFailure };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * Unpacks those files of a zip whose names are wanted. Sizes are added up as the directory declares them, no entry is
 * given more room than that, and all together not more than so many times the size of the zip: a small file cannot fill
 * the memory.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean, limitBytes = LARGEST_UNPACKED_BYTES): ZipResult {
  if (isEncrypted(bytes)) return { ok: false, code: 'encrypted' };
  const swollenBytes = Math.max(HARMLESS_BYTES, MOST_GROWTH * bytes.byteLength);
  const mostBytes = Math.min(limitBytes, swollenBytes);
  let unpackedBytes = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!isWanted(name) || name.startsWith('__MACOSX/')) return false;
    unpackedBytes += originalSize;
    return unpackedBytes <= mostBytes;
  };
  try {
    const files = new Map(Object.entries(unzipSync(bytes, { filter })));
    if (unpackedBytes <= mostBytes) return { ok: true, files };
    return { ok: false, code: unpackedBytes > limitBytes ? 'too-large' : 'swollen' };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

/** A failure of the zip as one of the file. */
export function zipFailure(code: ZipFailure, format: Format): ReadFailure {
  if (code === 'damaged') return { ok: false, code, format };
  if (code === 'swollen') return { ok: false, code, times: MOST_GROWTH };
  return code === 'too-large' ? { ok: false, code, limitBytes: LARGEST_UNPACKED_BYTES } : { ok: false, code };
}

/** The names of a zip's files, or nothing when its directory cannot be read. */
export function namesInZip(bytes: Uint8Array): string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) === 0 });
    return names;
  } catch {
    return undefined;
  }
}

/** Whether the directory marks any file as encrypted; the library would take the cipher for data. */
function isEncrypted(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  let offset = end === undefined ? view.byteLength : view.getUint32(end + 16, true);
  while (offset + ENTRY_LENGTH <= view.byteLength && view.getUint32(offset, true) === ENTRY) {
    if ((view.getUint16(offset + 8, true) & 1) === 1) return true;
    const lengths = [28, 30, 32].map((at) => view.getUint16(offset + at, true));
    offset += ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length, 0);
  }
  return false;
}

/** The end record stands last, but for a comment of any length. */
function endOfDirectory(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let offset = view.byteLength - END_LENGTH; offset >= least; offset -= 1) {
    if (view.getUint32(offset, true) === END) return offset;
  }
  return undefined;
}
