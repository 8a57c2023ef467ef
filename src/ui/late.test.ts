import { describe, expect, it } from 'vitest';
import { unlessCalledOff } from './late';

const never = new Promise<never>(() => {});

describe('unlessCalledOff', () => {
  it('gives what the work gives, or why it fails', async () => {
    const { signal } = new AbortController();
    await expect(unlessCalledOff(Promise.resolve(7), signal)).resolves.toBe(7);
    await expect(unlessCalledOff(Promise.reject(new Error('torn')), signal)).rejects.toThrow('torn');
  });

  it('ends as soon as it is called off, though the work waits on', async () => {
    const work = new AbortController();
    const waiting = unlessCalledOff(never, work.signal);
    work.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
