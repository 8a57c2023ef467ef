import { describe, expect, it, vi } from 'vitest';
import { problem, type Problem } from '#core/problem';
import { problemMessage } from '#i18n/words';
import type { Edition } from './edition.svelte';
import type { Library } from './library.svelte';
import { Sight } from './sight.svelte';
import { troublesOf, troublesOfData } from './troubles';

vi.mock('$app/paths', () => ({ resolve: () => '/' }));
vi.mock('$app/state', () => ({ page: { params: {}, url: { pathname: '/en/' } } }));

const missing = (file: string, reason = 'status 503'): Problem => problem('data-unavailable', { file, reason });

describe('what went wrong with a page', () => {
  it('tells at once of every file that is missing, and of one that several miss once', () => {
    const sight = new Sight();
    const told = (edition: Problem | null, library: Problem | null): string[] =>
      troublesOf({ problem: edition } as Edition, { problem: library } as Library, sight).map(problemMessage);
    expect(told(null, null)).toEqual([]);
    sight.report(missing('atlas.json', 'TypeError: Failed to fetch'));
    sight.report(missing('base/overview.json'));
    sight.report(missing('base/overview.json', 'status 404'));
    const words = told(missing('atlas.json'), missing('reading/ar.json'));
    expect(words).toHaveLength(1);
    expect(words[0]!.match(/[\w/]+\.json/g)).toEqual(['atlas.json', 'reading/ar.json', 'base/overview.json']);
  });

  it('tells of files and of the graphics apart', () => {
    const sight = new Sight();
    sight.report(problem('webgl-lost', {}));
    const file = missing('atlas.json');
    expect(troublesOf({ problem: file } as Edition, { problem: null } as Library, sight)).toEqual([
      file,
      problem('webgl-lost', {})
    ]);
  });

  it('leaves out what pictures stand in for', () => {
    const file = missing('base/overview.json');
    expect(troublesOfData([problem('webgl-missing', {}), file, problem('webgl-lost', {})])).toEqual([file]);
  });
});
