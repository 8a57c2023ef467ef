import { describe, expect, it, vi } from 'vitest';
import { edgesOf, type Bounds } from '#core/atlas/bounds';
import type { LonLat } from '#core/geodesy/longitude';
import type { MapSurface } from '#map/surface';
import { OwnData } from './own-data.svelte';

vi.mock('#i18n/index', () => ({
  m: {
    data_loss: () => 'Open them again.',
    data_text_number: (is: { name: string; number: string }) => `${is.name} ${is.number}`
  }
}));
vi.mock('#i18n/quantities', () => ({ number: String }));
const BOUNDS = vi.hoisted((): Record<string, Bounds> => ({
  near: { west: 10, south: 0, east: 20, north: 5 },
  far: { west: -20, south: 0, east: -10, north: 5 }
}));
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
      this.layer = name.startsWith('broken') ? undefined : { id, bounds: BOUNDS[name] ?? BOUNDS.near };
      this.state = { kind: name.startsWith('broken') ? 'failed' : 'ready' };
    }
    read = () => Promise.resolve();
    stop = () => void stopped.push((this.state as { kind: string }).kind);
  }
}));

/** The map shows the eastern hemisphere. */
function setUp() {
  const fit = vi.fn();
  const surface = { isSeen: ([longitude]: LonLat) => longitude >= 0, fit };
  return { fit, data: new OwnData({ surface: surface as unknown as MapSurface }) };
}

describe('what the reader opened', () => {
  it('is brought into sight, all of one choice together, where any of it is out of sight', async () => {
    const { data, fit } = setUp();
    await data.addText('{}', 'near');
    await data.addText('{}', 'broken far');
    expect(fit).not.toHaveBeenCalled();
    data.add(['near', 'far'].map((name) => new File([''], name)));
    await vi.waitFor(() => expect(fit).toHaveBeenCalledTimes(1));
    expect(fit.mock.calls[0]![0]).toEqual([edgesOf(BOUNDS.near!), edgesOf(BOUNDS.far!)]);
  });

  it('is not looked for where it has gone meanwhile', async () => {
    const { data, fit } = setUp();
    const reading = data.addText('{}', 'far');
    data.remove(data.items[0]!);
    await reading;
    expect(fit).not.toHaveBeenCalled();
  });

  it('is lost with the page, and says so while there is any', () => {
    const data = new OwnData({ surface: null });
    expect(data.loss).toBe('');
    void data.addText('', 'broken');
    expect(data.loss).toBe('');
    void data.addText('{}', 'wells');
    expect(data.loss).toBe('Open them again.');
    data.remove(data.items[0]!);
    expect(data.loss).toBe('');
  });

  it('is let go of with its workers, what could be brought back too', () => {
    const data = new OwnData({ surface: null });
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
    const data = new OwnData({ surface: null });
    for (const name of ['text', 'broken', 'text', 'text']) await data.addText('', name);
    expect(data.items.map(({ name }) => name)).toEqual(['text 3', 'text 2', 'text']);
  });

  it('says whether a text could be read, and puts a mended one in its place', async () => {
    const data = new OwnData({ surface: null });
    expect(await data.addText('{', 'broken')).toBe(false);
    expect(await data.addText('{}', 'wells')).toBe(true);
    expect(data.items).toHaveLength(1);
    expect(await data.addText('{}', 'more wells')).toBe(true);
    expect(data.items).toHaveLength(2);
  });
});
