import { describe, expect, it, vi } from 'vitest';
import type { Answer, Route, RouteWarning } from '#core/network/types';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: { separator: () => ', ', change_restricted: ({ passages }: { passages: string }) => `left: ${passages}` }
}));
const { restrictedText } = await import('./changes');

function way(...passages: string[]): Answer<Route> {
  const warnings = passages.map((passage): RouteWarning => {
    return { code: 'restricted-passage', details: { passage, restriction: 'inland', limits: {} } };
  });
  return { ok: true, value: { warnings } as unknown as Route };
}

describe('restricted passages in a table of changes', () => {
  const text = (before: Answer<Route> | undefined, after: Answer<Route> | undefined): string =>
    restrictedText({ key: '', name: '', before, after }, (id) => id.toUpperCase());

  it('are those that only the way after the change is left with', () => {
    expect(text(way(), way('volga-don', 'volga-baltic'))).toBe('left: VOLGA-DON, VOLGA-BALTIC');
    expect(text(way('volga-don'), way('volga-don', 'saimaa'))).toBe('left: SAIMAA');
  });

  it('are none where nothing is left that was not there before, or no way', () => {
    expect(text(way('volga-don'), way('volga-don'))).toBe('');
    expect(text(way(), undefined)).toBe('');
    expect(text(way(), { ok: false, failure: { code: 'tariffs-missing', details: {} } })).toBe('');
  });
});
