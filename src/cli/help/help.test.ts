import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../language';
import { COMMANDS } from '../specs';
import { COMPLETION_SCRIPTS } from './completion-scripts';
import { helpOf, overview } from './help';
import { manPage } from './man-page';

describe('help', () => {
  it.each(COMMANDS.map((spec) => [spec.name, spec] as const))('tells all of %s in both languages', (name, spec) => {
    for (const language of ['ar', 'en'] as const) {
      const text = helpOf(spec, language);
      for (const { name: option, says } of spec.options) {
        expect(text).toContain(`--${option}`);
        expect(text).toContain(says[language]);
      }
      expect(spec.examples.length).toBeGreaterThan(0);
      for (const { line } of spec.examples) expect(text).toContain(line);
      expect(overview(language)).toContain(name);
    }
  });

  it('describes every command there is', () => {
    for (const { name } of COMMANDS) expect(existsSync(join(import.meta.dirname, `../commands/${name}.ts`)), name).toBe(true);
  });

  it('is the manual page that is shipped', async () => {
    await expect(manPage()).toMatchFileSnapshot('../../../man/masarat.1');
  });

  it.each(Object.entries(COMPLETION_SCRIPTS))('completes every command and option in %s', (_, script) => {
    const text = script();
    for (const { name, options } of COMMANDS) {
      expect(text).toContain(name);
      for (const option of options) expect(text).toMatch(new RegExp(`(--|-l )${option.name}`));
    }
  });
});

describe('the language', () => {
  it.each([
    [{ LC_ALL: 'ar_EG.UTF-8', LANG: 'en_GB' }, 'ar'],
    [{ LANG: 'ar' }, 'ar'],
    [{ LC_ALL: '', LC_MESSAGES: 'ar_SA', LANG: 'fr' }, 'ar'],
    [{ LANG: 'arn_CL' }, 'en'],
    [{}, 'en']
  ])('of %j is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});
