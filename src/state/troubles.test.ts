import { describe, expect, it, vi } from 'vitest';
import { problem, type Problem } from '#core/problem';
import type { Edition } from './edition.svelte';
import type { Library } from './library.svelte';
import { Sight } from './sight.svelte';
import { troublesOf, troublesOfData } from './troubles';

vi.mock('$app/paths', () => ({ resolve: () => '/' }));
vi.mock('$app/state', () => ({ page: { params: {}, url: { pathname: '/en/' } } }));

const missing = (file: string, reason = 'status 503'): Problem => problem('data-unavailable', { file, reason });

describe('what went wrong with a page', () => {
  it('tells of every file that is missing, and of one that several miss once', () => {
    const sight = new Sight();
    const files = (edition: Problem | null, library: Problem | null): string[] =>
      troublesOf({ problem: edition } as Edition, { problem: library } as Library, sight).map(({ details }) =>
        'file' in details ? details.file : ''
      );
    expect(files(null, null)).toEqual([]);
    sight.report(missing('atlas.json', 'TypeError: Failed to fetch'));
    expect(files(missing('atlas.json'), missing('reading/ar.json'))).toEqual(['atlas.json', 'reading/ar.json']);
  });

  it('leaves out what pictures stand in for', () => {
    const file = missing('base/overview.json');
    expect(troublesOfData([problem('webgl-missing', {}), file, problem('webgl-lost', {})])).toEqual([file]);
  });
});
