import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITION } from '#core/atlas/edition';
import budget from './budget.json';
import { firstView, total, type Kind } from './first-view';

const FOLDER = join(import.meta.dirname, '../../build');
const KINDS: readonly Kind[] = ['page', 'script', 'style', 'map', 'face', 'data'];

// `npm test` builds the site before; a test run by itself may find none.
describe.skipIf(!existsSync(FOLDER))('the bytes of the first view', () => {
  it.each(['ar', 'en'] as const)('stay within the budget (%s)', (lang) => {
    const fetched = budget.fetched[lang].map((each) => each.replace('{edition}', EDITION));
    const parts = firstView(FOLDER, lang, fetched);
    const most = budget.mostBytes[lang];
    const within = [
      ...KINDS.map((kind) => [kind, total(parts, kind), most[kind]] as const),
      ['all but the map library', total(parts) - total(parts, 'map'), most.own] as const,
      ['all', total(parts), most.all] as const
    ];
    for (const [name, bytes, limit] of within) expect(bytes, `${name}, with\n${listed(parts)}`).toBeLessThanOrEqual(limit);
  });
});

const listed = (parts: ReturnType<typeof firstView>): string =>
  parts.map(({ path, kind, bytes }) => `${kind} ${path} ${bytes}`).join('\n');
