import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../src');
const PAGES = join(SOURCES, 'routes/[lang=lang]');

/** Where the links lead that are followed without leaving the page: the folders of those pages below that of the language. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'mapPath()': [''],
  'mapPath(step.view && `?${step.view}`)': [''],
  'decksPath()': ['decks'],
  'decksPath(head.id)': ['decks'],
  'decksPath(added.deck.id, added.step)': ['decks'],
  'presentOwnPath(head.id)': ['present/[story]'],
  'presentOwnPath(id)': ['present/[story]'],
  'presentOwnPath(id, true)': ['present/[story]'],
  // The page a lecture came from, and the speaker's other window.
  "backPath || resolve('/')": ['decks', 'stories/[story]'],
  'sourcePath()': ['decks', 'stories/[story]'],
  remotePath: ['present/[story]/remote'],
  // The map in the other language.
  'pathIn(other, page.url) + address.queryOf({})': ['']
};

/** What is gone to by script: pages of decks, and another view of the same map. */
const GONE_TO = /^(?:decksPath\(|address,)/;

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('generated'))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'));

/** A page that is whole as it is sent says so: it has no script that would let it be mounted in another. */
function isMountable(page: string): boolean {
  const said = ['+page.ts', '+page.server.ts'].map((file) => join(PAGES, page, file)).filter((file) => existsSync(file));
  return existsSync(join(PAGES, page, '+page.svelte')) && !said.some((file) => /csr = false/.test(readFileSync(file, 'utf8')));
}

/**
 * Mounted in the map, a page without a script of its own breaks off half way: its head has scripts, which the policy of the
 * pages refuses. So a link leads out of the page unless it says `off`, and only links to the pages named above may say that.
 */
describe('links', () => {
  it('lead out of the page, whoever wrote them', () => {
    const [, attributes = ''] = /<body([^>]*)>/.exec(readFileSync(join(SOURCES, 'app.html'), 'utf8')) ?? [];
    expect(attributes.split(/\s+/)).toContain('data-sveltekit-reload');
  });

  it('stay in the page only where the other may be mounted in it', () => {
    const staying = sources.flatMap((text) => text.match(/<[a-z](?:=>|[^>])*?data-sveltekit-reload="off"/g) ?? []);
    const said = sources.join('\n').split('data-sveltekit-reload=').length - 1;
    expect(staying).toHaveLength(said);
    const targets = staying.map((link) => /href=\{((?:[^{}]|\{[^}]*\})*)\}/.exec(link)?.[1] ?? link);
    expect([...new Set(targets)].sort()).toEqual(Object.keys(WITHIN).sort());
    for (const [target, pages] of Object.entries(WITHIN))
      expect(
        pages.filter((page) => !isMountable(page)),
        target
      ).toEqual([]);
  });

  it('are the only way to a page that may not be mounted', () => {
    const gone = sources.flatMap((text) => [...text.matchAll(/\bgoto\(([^;]*)/g)].map(([, target = '']) => target));
    expect(gone.length).toBeGreaterThan(3);
    expect(gone.filter((target) => !GONE_TO.test(target))).toEqual([]);
  });

  it('finds out which pages those are', () => {
    expect(['stories', 'passages', 'passages/[id]', 'method', '[room=room]', '[room=room]/[id]'].filter(isMountable)).toEqual([]);
  });
});
