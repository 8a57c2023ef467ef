import { expect, it, vi } from 'vitest';
import { GET as robots } from '../robots.txt/+server';
import { GET as sitemap } from './+server';

// As Kit does while it makes pages ahead: the way from the file that asks.
vi.mock('$app/paths', () => ({ resolve: (path: string) => `.${path}` }));
vi.mock('$app/state', () => ({ page: { params: {} } }));

type Ask = (event: { url: URL }) => Response | Promise<Response>;
const textOf = async (ask: unknown, address: string): Promise<string> => (await (ask as Ask)({ url: new URL(address) })).text();

it.each(['https://atlas.example/', 'https://host.example/atlas/'])(
  'sitemap and robots name the address of the site: %s',
  async (home) => {
    const named = (await textOf(sitemap, `${home}sitemap.xml`)).match(/(?<=<loc>|href=")[^<"]+/g) ?? [];
    expect(named).toContain(`${home}ar/`);
    expect(named).toContain(`${home}en/stories/`);
    expect(named.filter((address) => !address.startsWith(`${home}ar/`) && !address.startsWith(`${home}en/`))).toEqual([]);
    expect(await textOf(robots, `${home}robots.txt`)).toContain(`\nSitemap: ${home}sitemap.xml\n`);
  }
);
