import { describe, expect, it, vi } from 'vitest';
import { OwnData } from './own-data.svelte';

vi.mock('#i18n/index', () => ({ m: { data_loss: () => 'Open them again.' } }));
vi.mock('./own-item.svelte', () => ({
  OwnItem: class {
    readonly layer: unknown;
    constructor(id: string, _file: Blob, name: string) {
      this.layer = name === 'broken' ? undefined : { id };
    }
    read = () => Promise.resolve();
    stop = () => {};
  }
}));

describe('what the reader opened', () => {
  it('is lost with the page, and says so while there is any', () => {
    const data = new OwnData();
    expect(data.loss).toBe('');
    data.addText('', 'broken');
    expect(data.loss).toBe('');
    data.addText('{}', 'wells');
    expect(data.loss).toBe('Open them again.');
    data.remove(data.items[0]!);
    expect(data.loss).toBe('');
  });
});
