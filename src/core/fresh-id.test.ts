import { describe, expect, it } from 'vitest';
import { freshId } from './fresh-id';

describe('freshId', () => {
  it('is 32 hexadecimal digits, each time others, where nothing but random values is had', () => {
    const { randomUUID } = crypto;
    Object.assign(crypto, { randomUUID: undefined });
    try {
      const ids = Array.from({ length: 1000 }, () => freshId());
      expect(new Set(ids).size).toBe(1000);
      for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    } finally {
      Object.assign(crypto, { randomUUID });
    }
  });
});
