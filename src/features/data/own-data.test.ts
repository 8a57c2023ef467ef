import { describe, expect, it, vi } from 'vitest';
import { OwnData } from './own-data.svelte';

vi.mock('#i18n/index', () => ({
  m: {
    data_loss: () => 'Open them again.',
    data_text_number: (is: { name: string; number: string }) => `${is.name} ${is.number}`
  }
}));
vi.mock('#i18n/quantities', () => ({ number: String }));
const stopped = vi.hoisted((): string[] => []);
vi.mock('./own-item.svelte', () => ({
  OwnItem: class {
    readonly layer: unknown;
    readonly state: unknown;
    constructor(
      id: string,
      _file: Blob,
      readonly name: string
    ) {
      this.layer = name.startsWith('broken') ? undefined : { id };
      this.state = { kind: name.startsWith('broken') ? 'failed' : 'ready' };
    }
    read = () => Promise.resolve();
    stop = () => void stopped.push((this.state as { kind: string }).kind);
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

  it('is let go of with its workers, what could be brought back too', () => {
    const data = new OwnData();
    for (const name of ['wells', 'wells', 'broken']) void data.addText('', name);
    data.remove(data.items.at(-1)!);
    stopped.length = 0;
    data.stop();
    expect(stopped.sort()).toEqual(['failed', 'ready', 'ready']);
    expect(data.items).toHaveLength(0);
    data.restore();
    expect(data.items).toHaveLength(0);
  });

  it('numbers pasted texts, and gives a mended one the number of what it mends', async () => {
    const data = new OwnData();
    for (const name of ['text', 'broken', 'text', 'text']) await data.addText('', name);
    expect(data.items.map(({ name }) => name)).toEqual(['text 3', 'text 2', 'text']);
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
