import { beforeEach, expect, it, vi } from 'vitest';

const page = { params: { lang: 'en', story: undefined as string | undefined }, url: new URL('https://atlas.example/') };
vi.mock('$app/state', () => ({ page }));
vi.mock('$app/paths', () => ({ resolve: (_: string, { lang }: { lang: string }) => `/${lang}` }));
vi.mock('#i18n/index', () => ({ language: () => 'en' }));
const { nameWindow, openWindow, windowPath } = await import('./paths');

const opened: [address: string, name: string][] = [];
beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('open', (address: string, name: string) => opened.push([address, name]));
});

function present(story: string | undefined, query = ''): void {
  page.params.story = story;
  page.url = new URL(`https://atlas.example/en/present/${story ?? 'own'}/${query}`);
}

it('two decks have windows of their own, and a deck comes back to its own', () => {
  for (const deck of ['a', 'b', 'a']) {
    present(undefined, `?deck=${deck}`);
    openWindow('speaker');
  }
  const [first, second, third] = opened.map(([, name]) => name);
  expect(second).not.toBe(first);
  expect(third).toBe(first);
  expect(opened[1]![0]).toBe('/en/present/own/speaker/?deck=b');
});

it('the windows of a story are told apart from those of another', () => {
  present('two-ways');
  expect(windowPath('audience')).toBe('/en/present/two-ways/');
  openWindow('speaker');
  present('another');
  openWindow('speaker');
  expect(new Set(opened.map(([, name]) => name)).size).toBe(2);
});

it('a window opened from a lecture that began by itself does not begin it again', () => {
  present(undefined, '?deck=a&autoplay=1');
  expect(windowPath('speaker')).toBe('/en/present/own/speaker/?deck=a');
});

it('a page that a link led to bears the name by which its window is opened, and its own after it', () => {
  const self = { name: 'mine' };
  vi.stubGlobal('self', self);
  present('two-ways');
  const leave = nameWindow('audience');
  openWindow('audience');
  expect(self.name).toBe(opened[0]![1]);
  leave();
  expect(self.name).toBe('mine');
});
