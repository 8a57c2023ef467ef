import { expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { readRoutes } from '#core/view/route-text';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: { route_published_told: (parts: Record<string, string>) => Object.values(parts).join(' | ') }
}));
const { publishedText } = await import('./published-text');

const figure = { publishedMetres: 11_179_000, measuredMetres: 9_685_270, source: 'China Daily', comparable: true };
const routes = [
  {
    id: 'chongqing-duisburg-train',
    names: { ar: 'القطار', en: 'Block train' },
    published: [{ ...figure, deviation: { ar: 'السبب', en: 'the reason' } }]
  }
] as unknown as Atlas['routes'];
const told = (more: string): string =>
  publishedText(readRoutes(`place.chongqing:29.5,106.5~place.sol-iletsk:51.2,55~place.duisburg:51.4,6.7~by:rail${more}`)![0]!, {
    routes
  });

it('tells the published length of a way of a ready comparison, and nothing of other routes', () => {
  for (const part of ['11,179', 'China Daily', 'Block train', 'the reason']) expect(told('')).toContain(part);
  expect(told('~least:time')).toBe('');
});
