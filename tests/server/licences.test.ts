import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedNotices, isAllowed } from '../../scripts/licences';
import type { Notice } from '../../scripts/package-notice';

const ROOT = join(import.meta.dirname, '../..');
const SITE = join(ROOT, 'build/notices.json');

describe('an expression of licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND BSD-3-Clause', '(MIT AND Zlib)', 'OFL-1.1'])(
    '%s is allowed',
    (licence) => {
      expect(isAllowed(licence)).toBe(true);
    }
  );

  it.each(['GPL-3.0-only', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN LICENSE', 'UNKNOWN', 'CC-BY-NC-4.0', ''])(
    '%s is not',
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    }
  );
});

describe('what is installed with the library', () => {
  const notices = installedNotices(ROOT);

  it('is what npm itself counts', () => {
    const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: ROOT, encoding: 'utf8' });
    const folders = listed.trim().split('\n').slice(1);
    expect(notices).toHaveLength(new Set(folders).size);
  });

  it('may be passed on', () => {
    expect(notices.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });
});

describe('what is built into the library', () => {
  it('may be passed on', () => {
    const heads = [...readFileSync(join(ROOT, 'dist/LICENSES.md'), 'utf8').matchAll(/^## (\S+) - \S+ \((.+)\)$/gm)];
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.filter(([, , licence]) => !isAllowed(licence ?? '')).map(([head]) => head)).toEqual([]);
  });
});

describe.runIf(existsSync(SITE))('what the site sends to browsers', () => {
  // Read even where these tests are left out.
  const notices = existsSync(SITE) ? (JSON.parse(readFileSync(SITE, 'utf8')) as Notice[]) : [];

  it('may be passed on', () => {
    expect(notices.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('names what is known to be in scripts, in workers, in style sheets and among the fonts', () => {
    const names = notices.map(({ name }) => name);
    for (const known of [
      'svelte',
      '@sveltejs/kit',
      'maplibre-gl',
      'earcut',
      '@xmldom/xmldom',
      '@fontsource-variable/vazirmatn'
    ]) {
      expect(names).toContain(known);
    }
  });

  it('brings its terms along, but for these, whose packages hold none', () => {
    const silent = ['@bokuweb/zstd-wasm', 'murmurhash-js', 'svelte-maplibre-gl'];
    expect(notices.filter(({ name, text }) => !text && !silent.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  it('is the same list in the bill of materials, each with the hash of the lockfile', () => {
    const bill = JSON.parse(readFileSync(join(ROOT, 'build/sbom.cdx.json'), 'utf8')) as {
      components: { purl: string; hashes?: { content: string }[] }[];
    };
    expect(bill.components.map(({ purl }) => decodeURIComponent(purl))).toEqual(
      notices.map(({ name, version }) => `pkg:npm/${name}@${version}`)
    );
    for (const { hashes } of bill.components) expect(hashes?.[0]?.content).toMatch(/^[\da-f]{128}$/);
  });
});
