import { describe, expect, it } from 'vitest';
import { partsOf } from '../../scripts/gather-chunks.mjs';

const messages = '/src/i18n/generated/messages';
const library = '/node_modules/bits-ui/dist';
const modules: Record<string, { importedIds: string[]; code?: string }> = {
  '/page': { importedIds: ['/tabs', '/i18n'], code: "m.legend(); import('./Later.svelte');" },
  '/tabs': { importedIds: [`${library}/index.js`], code: 'import { Tabs } from "bits-ui"; const Dialog = m.tab_list;' },
  '/i18n': { importedIds: [`${messages}/_index.js`] },
  [`${messages}/_index.js`]: { importedIds: ['legend', 'tab_list', 'later'].map((name) => `${messages}/${name}.js`) },
  [`${library}/index.js`]: { importedIds: [`${library}/bits/index.js`] },
  [`${library}/bits/index.js`]: {
    importedIds: ['tabs', 'dialog', 'dropdown-menu'].map((name) => `${library}/bits/${name}/index.js`)
  },
  [`${library}/bits/tabs/index.js`]: { importedIds: [`${library}/internal/focus.js`] },
  [`${library}/bits/dialog/index.js`]: { importedIds: [`${library}/internal/scroll-lock.js`] }
};
const context = { getModuleInfo: (id: string) => modules[id] ?? { importedIds: [] } } as unknown as Parameters<typeof partsOf>[1];

describe('partsOf', () => {
  const parts = partsOf(['/page'], context);
  const has = (...ids: string[]): boolean[] => ids.map((id) => parts.has(id));

  it('has the messages that the code of the page and of its parts says, and no others', () => {
    expect(has(`${messages}/legend.js`, `${messages}/tab_list.js`, `${messages}/later.js`)).toEqual([true, true, false]);
  });

  it('has what is imported of the library, with all that needs, and no more', () => {
    expect(has(`${library}/bits/tabs/index.js`, `${library}/internal/focus.js`)).toEqual([true, true]);
    expect(has(`${library}/bits/dialog/index.js`, `${library}/internal/scroll-lock.js`)).toEqual([false, false]);
  });
});
