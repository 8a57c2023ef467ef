import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackWoff2 } from './woff2.server';

const SCRIPTS = ['arabic', 'latin', 'latin-ext'] as const;

let files: string[] | undefined;

/** The pages' text face as TrueType files, which the painter reads: unpacked once a process into a folder of its own, gone at its end. */
export function fontFiles(): string[] {
  files ??= unpackAll();
  return files;
}

function unpackAll(): string[] {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const folder = mkdtempSync(join(tmpdir(), 'masarat-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return SCRIPTS.map((script) => {
    const packed = readFileSync(resolve(`@fontsource-variable/vazirmatn/files/vazirmatn-${script}-wght-normal.woff2`));
    const path = join(folder, `${script}.ttf`);
    writeFileSync(path, unpackWoff2(packed));
    return path;
  });
}
