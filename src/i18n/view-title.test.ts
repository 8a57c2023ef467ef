import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { parseAddress } from '#core/view/parse-address';
import type { PlanSource } from './plan-titles';
import type { TitleSource } from './view-title';

/** Unit tests have no compiled messages: they are read from where they are written. */
const said = vi.hoisted(() => ({ lang: 'en' as 'ar' | 'en' }));
const MESSAGES = join(import.meta.dirname, 'messages');
const filled = (key: string, inputs: Record<string, string> = {}): string => {
  const folder = join(MESSAGES, said.lang);
  const texts = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>);
  return texts.find((each) => key in each)![key]!.replace(/\{(\w+)\}/g, (_, name: string) => inputs[name]!);
};
vi.mock('./index', () => ({
  language: () => said.lang,
  locales: ['ar', 'en'],
  speaking: (lang: 'ar' | 'en', make: () => string) => {
    said.lang = lang;
    return make();
  },
  m: new Proxy({}, { get: (_, key) => (inputs?: Record<string, string>) => filled(String(key), inputs) })
}));
vi.mock('./words', () => ({ subjectName: (subject: string) => subject }));
const { viewTitle } = await import('./view-title');

const PLACES = [
  { id: 'mumbai-port', names: { ar: 'مومباي', en: 'Mumbai' }, at: [72.84, 18.95] },
  { id: 'saint-petersburg-port', names: { ar: 'سان بطرسبورغ', en: 'Saint Petersburg' }, at: [30.2, 59.88] }
];
const ATLAS = { places: PLACES, lines: [], routes: [], areas: [], sets: [] } as unknown as Atlas;
const NETWORK = {
  passages: [{ id: 'suez', names: { ar: 'قناة السويس', en: 'Suez Canal' } }],
  plannedLines: [{ id: 'rasht-astara-railway', names: { ar: 'سكة رشت–آستارا', en: 'Rasht–Astara railway' } }]
} as unknown as PlanSource;
const ROUTE = 'route=place.mumbai-port:18.95,72.84~place.saint-petersburg-port:59.88,30.2';

const titleOf = (query: string, source: Partial<TitleSource> = {}) =>
  viewTitle(parseAddress(query).view, { atlas: ATLAS, network: NETWORK, ...source });

describe('what a step is called that shows a view', () => {
  it('is what is selected, whatever else is there', () => {
    expect(titleOf(`select=place:mumbai-port&${ROUTE}`)).toEqual({ ar: 'مومباي', en: 'Mumbai' });
  });

  it('is its routes by their ends, or by the name they were given', () => {
    expect(titleOf(ROUTE)).toEqual({ ar: 'مومباي – سان بطرسبورغ', en: 'Mumbai – Saint Petersburg' });
    expect(titleOf('route=18.95,72.84~59.88,30.2').en).toBe('18.95°\u00a0N, 72.84°\u00a0E – 59.88°\u00a0N, 30.20°\u00a0E');
  });

  it('names each once', () => {
    const [there, back] = [ROUTE.slice(6), 'place.saint-petersburg-port:59.88,30.2~place.mumbai-port:18.95,72.84'];
    expect(titleOf(`route=${there}!${there}~by:any!${back}`).en).toBe('Mumbai – Saint Petersburg, Saint Petersburg – Mumbai');
  });

  it('says that there are more than it names', () => {
    const measure = 'measure=line~1,2,0:A~3,4,0:B!line~1,2,0:C~3,4,0:D!line~1,2,0:E~3,4,0:F';
    expect(titleOf(measure)).toEqual({ ar: 'A – B، C – D وغيرها', en: 'A – B, C – D and others' });
  });

  it('says what one route has for itself alone, and all that a scenario says', () => {
    expect(titleOf(`${ROUTE}~avoid:suez~month:8`).en).toBe('Mumbai – Saint Petersburg\u00a0· Closed: Suez Canal\u00a0· August');
    expect(titleOf(`${ROUTE}&scenario=avoid:suez~month:2`).en).toBe(
      'Mumbai – Saint Petersburg\u00a0· Closed: Suez Canal\u00a0· February'
    );
  });

  it('says in which scenario they are sought', () => {
    expect(titleOf(`${ROUTE}&scenario=avoid:suez`)).toEqual({
      ar: 'مومباي – سان بطرسبورغ\u00a0· مغلق: قناة السويس',
      en: 'Mumbai – Saint Petersburg\u00a0· Closed: Suez Canal'
    });
  });

  it('is the scenario alone where that is all: by its name, as the ready one it is, or by what it changes', () => {
    expect(titleOf('scenario=avoid:hormuz')).toEqual({ ar: 'مضيق هرمز مغلق', en: 'Hormuz closed' });
    expect(titleOf('scenario=avoid:suez').ar).toBe('مغلق: قناة السويس');
    expect(titleOf('scenario=avoid:suez', { network: undefined }).en).toBe('');
    expect(titleOf('scenario=open:inland,suez')).toEqual({
      ar: 'مفتوح: الممرات المائية الداخلية، قناة السويس',
      en: 'Opened: inland waterways, Suez Canal'
    });
  });

  it('is in each language what it is called there, whatever language it was named in', () => {
    expect(titleOf(`${ROUTE}~name:شحنة القمح`)).toEqual({ ar: 'شحنة القمح', en: 'Mumbai – Saint Petersburg' });
    expect(titleOf(`${ROUTE}~name:Grain`)).toEqual({ ar: 'مومباي – سان بطرسبورغ', en: 'Grain' });
    expect(titleOf(`${ROUTE}~name:LNG`).ar).toBe('LNG');
    const [from, to] = ['place.mumbai-port:18.95,72.84:الهند', 'place.saint-petersburg-port:59.88,30.2'];
    expect(titleOf(`route=${from}~${to}&scenario=avoid:suez~name:بلا قناة`)).toEqual({
      ar: 'الهند – سان بطرسبورغ\u00a0· بلا قناة',
      en: 'Mumbai – Saint Petersburg\u00a0· Closed: Suez Canal'
    });
    expect(titleOf('reach=place.mumbai-port:18.95,72.84:الهند').en).toBe('Reach from Mumbai');
    expect(titleOf('measure=line~18.95,72.84,0~59.88,30.2,0~name:رحلة').en).toMatch(/^18\.95/);
  });

  it('is what is measured', () => {
    expect(titleOf('measure=line~18.95,72.84,0~place.saint-petersburg-port:59.88,30.2,0:Pier').en).toMatch(/^18\.95.* – Pier$/);
  });

  it('is the start of the reach that is asked for', () => {
    expect(titleOf('reach=place.mumbai-port:18.95,72.84').en).toBe('Reach from Mumbai');
  });

  it('is left to its maker where nothing stands out, or the atlas has not come', () => {
    expect(titleOf('subjects=ports')).toEqual({ ar: '', en: '' });
    expect(titleOf(ROUTE, { atlas: null })).toEqual({ ar: '', en: '' });
  });
});
