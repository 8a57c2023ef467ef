import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type View } from '#core/view/view';
import { FakeSurface } from '#map/fake-surface';
import { tinyAtlas } from '#map/tiny-atlas.fixture';
import type { Address } from './address.svelte';
import type { Edition } from './edition.svelte';
import { Guide } from './guide.svelte';
import type { Library } from './library.svelte';
import { Sight } from './sight.svelte';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
vi.mock('#i18n/index', () => ({ language: () => 'en' }));

/** An address without a page. */
class FakeAddress {
  view: View = DEFAULT_VIEW;
  change(patch: Partial<View>): void {
    this.view = { ...this.view, ...patch };
  }
}

let address: FakeAddress;
let surface: FakeSurface;
let guide: Guide;

beforeEach(() => {
  address = new FakeAddress();
  surface = new FakeSurface();
  const sight = new Sight();
  sight.stand(surface);
  const edition = { atlas: tinyAtlas } as unknown as Edition;
  guide = new Guide(address as unknown as Address, edition, {} as Library, sight);
});

describe('the way back from a link', () => {
  it('leads to the camera, the selection and the subjects from before the first link', () => {
    const camera = { ...surface.camera(), zoom: 5 };
    surface.jumpTo(camera);
    address.change({ subjects: [], selection: { kind: 'area', id: 'gulf-of-oman' } });
    const left = address.view;
    expect(guide.canReturn).toBe(false);
    guide.act('place:chabahar-port');
    guide.act('line:chabahar-zahedan-railway');
    expect(address.view.subjects).not.toEqual([]);
    guide.return();
    expect(address.view).toEqual({ ...left, camera });
    expect(guide.canReturn).toBe(false);
  });

  it('leaves what the reader made and set meanwhile', () => {
    guide.act('place:chabahar-port');
    const made: Partial<View> = {
      route: [{ id: 'r1', origin: { at: [72.8, 18.9] }, destination: { at: [121.5, 31.2] } }] as unknown as View['route'],
      projection: 'mercator',
      theme: 'dark'
    };
    address.change(made);
    guide.return();
    expect(address.view).toMatchObject(made);
    expect(address.view.selection).toEqual(DEFAULT_VIEW.selection);
  });
});
