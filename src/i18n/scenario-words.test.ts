import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { NamedScenario } from '#core/network/named-scenario';

/** Unit tests have no compiled messages: they are read from where they are written. */
const said = vi.hoisted(() => ({ lang: 'en' as 'ar' | 'en' }));
const filled = (key: string, inputs: Record<string, string> = {}): string => {
  const texts = JSON.parse(readFileSync(join(import.meta.dirname, 'messages', said.lang, 'passages.json'), 'utf8')) as Record<
    string,
    string
  >;
  return (texts[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => inputs[name]!);
};
vi.mock('./index', () => ({
  language: () => said.lang,
  m: new Proxy({}, { get: (_, key) => (inputs?: Record<string, string>) => filled(String(key), inputs) })
}));
const { scenarioLines } = await import('./scenario-words');

const scenario = (change: Partial<NamedScenario>): NamedScenario => ({ avoid: [], open: [], planned: [], ship: {}, ...change });

describe('all passages restricted for one reason', () => {
  it.each([
    ['arctic', 'المعابر القطبية', 'Arctic passages'],
    ['inland', 'الممرات المائية الداخلية', 'inland waterways'],
    ['shallow', 'المعابر الضحلة أو الضيقة', 'shallow or narrow passages']
  ])('under %s are opened and closed by the name of the group, not by the reason', (group, ar, en) => {
    const told = (lang: 'ar' | 'en', change: Partial<NamedScenario>): string[] => {
      said.lang = lang;
      return scenarioLines(scenario(change), undefined);
    };
    expect(told('ar', { open: [group] })).toEqual([`مفتوح: ${ar}`]);
    expect(told('en', { open: [group] })).toEqual([`Opened: ${en}`]);
    expect(told('ar', { avoid: [group] })).toEqual([`مغلق: ${ar}`]);
    expect(told('en', { avoid: [group] })).toEqual([`Closed: ${en}`]);
  });
});
