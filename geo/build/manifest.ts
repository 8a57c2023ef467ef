import { createHash } from 'node:crypto';
import type { ManifestFile } from '#core/atlas/atlas';
import type { BuiltFile } from './step';

/** What the manifest says of a built file. */
export function manifestEntry({ path, content, source, licence, date }: BuiltFile): ManifestFile {
  const bytes = Buffer.from(content);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), source, licence, date };
}
