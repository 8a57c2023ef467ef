import { describe, expect, it } from 'vitest';
import { isSearchKey } from './search-key';

const press = {
  key: '/',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  target: null
};

class FakeElement {
  constructor(private readonly inside: boolean) {}
  closest(): FakeElement | null {
    return this.inside ? this : null;
  }
}
// The tests run without a document; this is all of it the function asks for.
Object.assign(globalThis, { Element: FakeElement });

describe('the key of the search', () => {
  it('is the slash, or what an Arabic keyboard writes there', () => {
    expect(isSearchKey(press)).toBe(true);
    expect(isSearchKey({ ...press, key: 'ظ' })).toBe(true);
    expect(isSearchKey({ ...press, key: 's' })).toBe(false);
  });

  it('is no shortcut of the browser and nothing that is typed', () => {
    expect(isSearchKey({ ...press, ctrlKey: true })).toBe(false);
    expect(isSearchKey({ ...press, isComposing: true })).toBe(false);
    expect(isSearchKey({ ...press, defaultPrevented: true })).toBe(false);
    expect(isSearchKey({ ...press, target: new FakeElement(true) as unknown as Element })).toBe(false);
    expect(isSearchKey({ ...press, target: new FakeElement(false) as unknown as Element })).toBe(true);
  });
});
