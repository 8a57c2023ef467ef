import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_EVENTS, LONGEST_TEXT, readMessage } from './message';

const ask = (more: object) => readMessage({ masarat: 1, id: 'a', ...more });

describe('readMessage', () => {
  it('reads every request', () => {
    const requests = [
      { type: 'set-view', view: 'camera=25,60,4&theme=dark' },
      { type: 'set-step', step: 'suez' },
      { type: 'read-view' },
      { type: 'subscribe', events: ['selected', 'view-changed'] },
      { type: 'unsubscribe', events: ['step-changed'] }
    ];
    for (const request of requests) {
      expect(ask(request)).toMatchObject({ kind: 'request', id: 'a', request });
    }
    expect(readMessage({ masarat: 1, id: 7, type: 'read-view' })).toMatchObject({ kind: 'request', id: 7 });
  });

  it('leaves alone what is not for it', () => {
    const inherited = Object.create({ masarat: 1, id: 'a', type: 'read-view' }) as object;
    for (const data of ['masarat', null, undefined, 1, [], ['masarat'], {}, { type: 'read-view' }, inherited]) {
      expect(readMessage(data)).toEqual({ kind: 'foreign' });
    }
  });

  it('refuses with a code', () => {
    const codeOf = (data: unknown) => {
      const read = readMessage(data);
      return read.kind === 'refused' ? [read.code, read.id] : read.kind;
    };
    expect(codeOf({ masarat: 2, id: 'a', type: 'set-view' })).toEqual(['unknown-version', 'a']);
    expect(codeOf({ masarat: '1', id: 'a', type: 'read-view' })).toEqual(['unknown-version', 'a']);
    expect(codeOf({ masarat: 1, id: 'a', type: 'toString' })).toEqual(['unknown-type', 'a']);
    expect(codeOf({ masarat: 1, id: 'a' })).toEqual(['unknown-type', 'a']);
    expect(codeOf({ masarat: 1, type: 'read-view' })).toEqual(['bad-message', null]);
    expect(codeOf({ masarat: 1, id: { toString: 1 }, type: 'read-view' })).toEqual(['bad-message', null]);
    expect(codeOf({ masarat: 1, id: -0.5, type: 'read-view' })).toEqual(['bad-message', null]);
    expect(codeOf({ masarat: 1, id: 'a', type: 'set-view', view: 1 })).toEqual(['bad-message', 'a']);
    expect(codeOf({ masarat: 1, id: 'a', type: 'read-view', more: 1 })).toEqual(['bad-message', 'a']);
    expect(codeOf({ masarat: 1, id: 'a', type: 'subscribe', events: ['click'] })).toEqual(['bad-message', 'a']);
    expect(codeOf({ masarat: 1, id: 'a', type: 'subscribe', events: [] })).toEqual(['bad-message', 'a']);
  });

  it('keeps within its limits', () => {
    const longest = 'x'.repeat(LONGEST_TEXT);
    expect(ask({ type: 'set-view', view: longest })).toMatchObject({ kind: 'request' });
    for (const more of [
      { type: 'set-view', view: `${longest}x` },
      { type: 'subscribe', events: Array.from({ length: LONGEST_TEXT + 1 }, () => EMBED_EVENTS[0]) },
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`key${index}`, index]))
    ]) {
      expect(ask(more)).toMatchObject({ kind: 'refused', id: 'a', code: 'too-large' });
    }
  });

  it('lets no key of the sender through, and changes no prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const data: unknown = JSON.parse(`{"masarat":1,"id":"a","type":"set-view","view":"","${key}":{"isAdmin":true}}`);
      expect(readMessage(data)).toMatchObject({ kind: 'refused', code: 'bad-message' });
    }
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('never throws, whatever comes', () => {
    const types = fc.constantFrom('set-view', 'set-step', 'read-view', 'subscribe', 'unsubscribe', '__proto__', 7);
    const dressed = fc.record({ masarat: fc.constantFrom<unknown>(1, 2, '1', null), id: fc.anything(), type: types });
    const thing = fc.oneof(
      fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true, withTypedArray: true }),
      fc.tuple(fc.object({ key: fc.constantFrom('view', 'events', 'id', '__proto__', 'step') }), dressed).map(([a, b]) => ({
        ...a,
        ...b
      }))
    );
    fc.assert(
      fc.property(thing, (data) => {
        expect(['foreign', 'refused', 'request']).toContain(readMessage(data).kind);
      }),
      { numRuns: 300 }
    );
  });
});
