import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelMemory } from './panel-memory.svelte';

/** The storage of a tab, as far as the memory uses it. */
class FakeStorage {
  readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
}

describe('PanelMemory', () => {
  let storage: FakeStorage;
  beforeEach(() => {
    storage = new FakeStorage();
    vi.stubGlobal('sessionStorage', storage);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('keeps place and folds of each text apart, also for the next page of the tab', () => {
    const memory = new PanelMemory();
    memory.fold('place:beijing', 'claims', false);
    memory.leaveAt('place:beijing', { section: 'context', share: 0.4 });
    memory.leaveAt('subject:yamal', { section: '', share: 0 });
    for (const each of [memory, new PanelMemory()]) {
      expect(each.isOpen('place:beijing', 'claims')).toBe(false);
      expect(each.isOpen('place:beijing', 'context')).toBe(true);
      expect(each.isOpen('subject:yamal', 'claims')).toBe(true);
      expect(each.spotOf('place:beijing')).toEqual({ section: 'context', share: 0.4 });
    }
  });

  it('unfolds again', () => {
    const memory = new PanelMemory();
    memory.fold('a:b', 'says', false);
    memory.fold('a:b', 'says', true);
    expect(memory.isOpen('a:b', 'says')).toBe(true);
  });

  it('forgets the longest unvisited first', () => {
    const memory = new PanelMemory();
    for (let index = 0; index < 70; index += 1) memory.leaveAt(`place:p${index}`, { section: '', share: 0.5 });
    expect(memory.spotOf('place:p0')).toBeUndefined();
    expect(memory.spotOf('place:p69')).toBeDefined();
  });

  it('does without a storage that is refused or holds nonsense', () => {
    for (const nonsense of [
      '{"not": "a list"}',
      '[1]',
      '[null]',
      '[["a:b"]]',
      '[["a:b", null]]',
      '[["a:b", {"folded": 1}]]',
      '['
    ]) {
      storage.kept.set('masarat-panels', nonsense);
      const memory = new PanelMemory();
      expect(memory.spotOf('a:b'), nonsense).toBeUndefined();
      expect(memory.isOpen('a:b', 'says'), nonsense).toBe(true);
    }
    storage.kept.set('masarat-panels', '[1, ["a:b", {"folded": ["says"]}]]');
    expect(new PanelMemory().isOpen('a:b', 'says')).toBe(false);
    vi.stubGlobal('sessionStorage', undefined);
    const memory = new PanelMemory();
    memory.leaveAt('a:b', { section: 'why', share: 1 });
    expect(memory.spotOf('a:b')).toEqual({ section: 'why', share: 1 });
  });
});
