/** The parts of the binary file of the routing network. */
const SECTION_NAMES = ['grid', 'sea'] as const;
type SectionName = (typeof SECTION_NAMES)[number];
export type Sections = Record<SectionName, Uint8Array>;

/** `foreign`: not a file of ours. `version`: written for another version of this program. `damaged`: cut short or changed on its way. */
export type SectionsFailure = 'foreign' | 'version' | 'damaged';
export type SectionsAnswer = { ok: true; sections: Sections } | { ok: false; code: SectionsFailure };

/** "MSRT" in ASCII. */
const MAGIC = 0x4d535254;
const VERSION = 1;
const HEAD_BYTES = 8;
/** Length and checksum. */
const ENTRY_BYTES = 8;

/** Joins the parts into one file: magic word, version, then length and checksum of each part, then the parts; big-endian. */
export function writeSections(sections: Sections): Uint8Array {
  const parts = SECTION_NAMES.map((name) => sections[name]);
  const start = HEAD_BYTES + parts.length * ENTRY_BYTES;
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, start));
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, VERSION);
  let at = start;
  parts.forEach((part, index) => {
    view.setUint32(HEAD_BYTES + index * ENTRY_BYTES, part.length);
    view.setUint32(HEAD_BYTES + index * ENTRY_BYTES + 4, checksum(part));
    file.set(part, at);
    at += part.length;
  });
  return file;
}

/** Takes a file of `writeSections` apart. The parts share its memory. */
export function readSections(file: Uint8Array): SectionsAnswer {
  const start = HEAD_BYTES + SECTION_NAMES.length * ENTRY_BYTES;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < HEAD_BYTES || view.getUint32(0) !== MAGIC) return { ok: false, code: 'foreign' };
  if (view.getUint32(4) !== VERSION) return { ok: false, code: 'version' };
  if (file.length < start) return { ok: false, code: 'damaged' };
  const sections: Partial<Sections> = {};
  let at = start;
  for (const [index, name] of SECTION_NAMES.entries()) {
    const length = view.getUint32(HEAD_BYTES + index * ENTRY_BYTES);
    const part = file.subarray(at, at + length);
    at += length;
    if (part.length !== length || checksum(part) !== view.getUint32(HEAD_BYTES + index * ENTRY_BYTES + 4)) {
      return { ok: false, code: 'damaged' };
    }
    sections[name] = part;
  }
  return at === file.length ? { ok: true, sections: sections as Sections } : { ok: false, code: 'damaged' };
}

/** Adler-32 (RFC 1950): sums deferred, so that a megabyte takes a millisecond. */
function checksum(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let start = 0; start < bytes.length; start += 3_800) {
    const end = Math.min(bytes.length, start + 3_800);
    for (let at = start; at < end; at += 1) {
      low += bytes[at]!;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return ((high << 16) | low) >>> 0;
}
