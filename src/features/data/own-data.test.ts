import { describe, expect, it, vi } from 'vitest';
import { OwnData } from './own-data.svelte';

vi.mock('#i18n/index', () => ({ m: { data_loss: () => 'Open them again.' } }));
vi.mock('./own-item.svelte', () => ({
  OwnItem: class {
    readonly layer: unknown;
    readonly state: unknown;
    constructor(id: string, _file: Blob, name: string) {
      this.layer = name === 'broken' ? undefined : { id };
      this.state = { kind: name === 'broken' ? 'failed' : 'ready' };
    }
    read = () => Promise.resolve();
    stop = () => {};
  }
}));

describe('what the reader opened', () => {
  it('is lost with the page, and says so while there is any', () => {
    const data = new OwnData();
    expect(data.loss).toBe('');
    void data.addText('', 'broken');
    expect(data.loss).toBe('');
    void data.addText('{}', 'wells');
    expect(data.loss).toBe('Open them again.');
    data.remove(data.items[0]!);
    expect(data.loss).toBe('');
  });

  it('says whether a text could be read, and puts a mended one in its place', async () => {
    const data = new OwnData();
    expect(await data.addText('{', 'broken')).toBe(false);
    expect(await data.addText('{}', 'wells')).toBe(true);
    expect(data.items).toHaveLength(1);
    expect(await data.addText('{}', 'more wells')).toBe(true);
    expect(data.items).toHaveLength(2);
  });
});
