import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { historyKey } from './history-key';

const press = { code: '', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, target: null, isComposing: false };

// Vitest runs without a document: this is all of it that is asked for.
beforeEach(() => vi.stubGlobal('Element', class {}));
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['undo', { key: 'z' }],
  ['undo', { key: 'z', ctrlKey: false, metaKey: true }],
  ['redo', { key: 'Z', shiftKey: true }],
  ['redo', { key: 'y' }],
  ['undo', { key: 'ئ', code: 'KeyZ' }],
  // On a German keyboard Z is where Y is on an English one.
  ['undo', { key: 'z', code: 'KeyY' }],
  [undefined, { key: 'z', ctrlKey: false }],
  [undefined, { key: 'z', altKey: true }],
  [undefined, { key: 'z', isComposing: true }]
] as const)('%s is asked for by %j', (wanted, keys) => {
  expect(historyKey({ ...press, ...keys })).toBe(wanted);
});
