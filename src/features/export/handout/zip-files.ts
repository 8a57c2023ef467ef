import { zipSync, type Zippable } from 'fflate';

/** Files in one ZIP; pictures, which are dense already, are stored as they are. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array | string>): Blob {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    entries[name] = [bytes, { level: name.endsWith('.png') ? 0 : 6 }];
  }
  return new Blob([zipSync(entries)], { type: 'application/zip' });
}
