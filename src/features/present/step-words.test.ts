import { describe, expect, it, vi } from 'vitest';

type Inputs = Record<string, string | number>;
vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => (inputs: Inputs) => `${String(key)}(${Object.values(inputs).join(' | ')})` })
}));
const { frozenAt, nameAt, stepOf } = await import('./step-words');

const step = (ar: string, en: string) => ({ title: { ar, en } }) as never;
const LECTURE = { steps: [step('', 'The strait'), step('', ''), step('المضيق', '')] };

describe('what a lecture calls its steps', () => {
  it('by their titles, in either language', () => {
    expect(nameAt(LECTURE, 0)).toBe('The strait');
    expect(nameAt(LECTURE, 2)).toBe('المضيق');
    expect(stepOf(LECTURE, 0)).toBe('present_step_of(1 | 3 | The strait)');
    expect(frozenAt(LECTURE, 2)).toBe('present_audience_frozen(3 | المضيق)');
  });

  it('by their numbers, once, where they have none', () => {
    expect(nameAt(LECTURE, 1)).toBe('step_untitled(2)');
    expect(stepOf(LECTURE, 1)).toBe('present_step_alone(2 | 3)');
    expect(frozenAt(LECTURE, 1)).toBe('present_audience_frozen_alone(2)');
  });
});
