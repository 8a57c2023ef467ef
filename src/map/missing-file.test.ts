import { describe, expect, it } from 'vitest';
import { FileFailure } from './data';
import { missingFile } from './missing-file';

/** The file that is told of, where a source failed with this message. */
function named(message: string, sourceId?: string): string {
  const { code, details } = missingFile({ error: { message }, ...(sourceId !== undefined && { sourceId }) });
  return code === 'data-unavailable' ? details.file : code;
}

describe('which file of the map did not come', () => {
  it('is the one that a failure names', () => {
    const { message } = new FileFailure('base/overview.json', 'TypeError: Failed to fetch');
    expect(named(message, 'base')).toBe('base/overview.json');
    expect(named(String(new FileFailure('atlas.json', 'status 503')), 'subjects')).toBe('atlas.json');
  });

  it('is the one whose address the map library names', () => {
    const reason = 'AJAXError: Failed to fetch (0): https://example.org/atlas/data/2026.11/base/relief.png';
    expect(named(reason, 'base-relief')).toBe('base/relief.png');
    expect(named('AJAXError: Failed to fetch (0): /data/2026.11/base/relief.png?a=1', 'base-relief')).toBe('base/relief.png');
  });

  it('is the source that lacks it, where no file is named', () => {
    expect(named('The worker that cuts tiles broke off.', 'own-data-1')).toBe('own-data-1');
    expect(named('Out of memory: no room')).toBe('');
  });
});
