import { expect, it, vi } from 'vitest';

/** Unit tests have no compiled messages: each is said as its own inputs. */
vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy(
    {},
    {
      get:
        (_, key) =>
        ({ number }: { number: string }) =>
          `${String(key)} ${number}`
    }
  )
}));
const { walkSaid } = await import('./walk-said');

const steps = (ids: string): { id: string }[] => [...ids].map((id) => ({ id }));

it('what an undo or a redo brings or takes is told, and nothing where the steps are the same', () => {
  expect(walkSaid('undo', steps('ac'), steps('abc'))).toBe('deck_step_back 2');
  expect(walkSaid('redo', steps('abc'), steps('ac'))).toBe('deck_step_removed 2');
  expect(walkSaid('undo', steps('abcd'), steps('abc'))).toBe('deck_step_gone 4');
  expect(walkSaid('undo', steps('acb'), steps('abc'))).toBe('');
});
