import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_STEPS } from './deck';
import { anyDeck, THREE_STEPS } from './deck.fixture';
import { formatDeckAddress, readDeckAddress } from './deck-address';
import { readDeckFile, writeDeckFile } from './deck-file';

const FILE = writeDeckFile(THREE_STEPS);

/** What is read of the file in which a text is replaced. */
function readWith(from: string, to: string) {
  expect(FILE).toContain(from);
  const reading = readDeckFile(FILE.replace(from, to));
  if (!reading.ok) throw new Error(reading.code);
  return reading;
}

describe('the file of a deck', () => {
  it('gives the deck back, whatever stands in it', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(readDeckFile(writeDeckFile(deck))).toEqual({ ok: true, deck, findings: [] });
      })
    );
  });

  it.each([
    ['"Step b"', '7', { path: 'deck.steps[1].title.en', code: 'wrong-kind' }],
    ['"id": "b"', '"id": "B!"', { path: 'deck.steps[1].id', code: 'wrong-kind' }],
    ['"id": "b"', '"id": "a"', { path: 'deck.steps[1].id', code: 'id-taken' }],
    ['"minutes": 2', '"minutes": -1', { path: 'deck.steps[0].minutes', code: 'out-of-range' }],
    ['25.3,60.6,6', '25.3,60.6,99', { path: 'deck.steps[0].view', code: 'view', parameter: 'camera', value: '25.3,60.6,99' }],
    ['"2026-11-27T04:00:00.000Z"', '"yesterday"', { path: 'deck.made', code: 'wrong-kind' }],
    ['"2026-11-27T04:00:00.000Z"', '"2026-99-27T04:00:00.000Z"', { path: 'deck.made', code: 'out-of-range' }],
    ['"Step c"', `"${'x'.repeat(501)}"`, { path: 'deck.steps[2].title.en', code: 'too-long' }]
  ])('with %s damaged to %s says where, and opens all else', (from, to, finding) => {
    const { deck, findings } = readWith(from, to);
    expect(findings).toEqual([finding]);
    expect(deck.steps).toHaveLength(3);
    expect(deck.steps.at(-1)).toMatchObject({ text: { en: 'Text' }, view: 'camera=25.3,60.6,6&subjects=chabahar' });
  });

  it('tells of the members it leaves out, at every level', () => {
    expect(readWith('"minutes": 2', '"hours": 2').findings).toEqual([
      { path: 'deck.steps[0].minutes', code: 'missing' },
      { path: 'deck.steps[0].hours', code: 'unknown-member' }
    ]);
    expect(readWith('"masarat"', '"unknown": 1, "masarat"').findings).toEqual([{ path: 'unknown', code: 'unknown-member' }]);
    expect(readWith('"steps": [', '"extra": {}, "steps": [').findings).toEqual([{ path: 'deck.extra', code: 'unknown-member' }]);
    expect(readWith('"en": "Step b"', '"en": "Step b", "fr": "Pas"').findings).toEqual([
      { path: 'deck.steps[1].title.fr', code: 'unknown-member' }
    ]);
    const crowd = Array.from({ length: 1000 }, (_, index) => `"k${index}": 1, `).join('');
    expect(readWith('"steps": [', `${crowd}"steps": [`).findings).toHaveLength(20);
  });

  it('leaves out what is no step, and steps without end', () => {
    expect(readWith('"steps": [', '"steps": [ null, [], "x", ')).toMatchObject({
      deck: { steps: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
      findings: [0, 1, 2].map((index) => ({ path: `deck.steps[${index}]`, code: 'step-left-out' }))
    });
    const { deck, findings } = readWith('"steps": [', `"steps": [ ${'{},'.repeat(MOST_STEPS)}`);
    expect(deck.steps).toHaveLength(MOST_STEPS);
    expect(findings[0]).toEqual({ path: 'deck.steps', code: 'too-many', limit: MOST_STEPS });
  });

  it('that breaks off says in which line, and opens what stands before', () => {
    const lines = FILE.split('\n');
    const broken = lines.findIndex((line) => line.includes('Step c'));
    const reading = readDeckFile(lines.slice(0, broken).join('\n') + '\n          "en": "St');
    if (!reading.ok) throw new Error(reading.code);
    expect(reading.deck.title.en).toBe('My deck');
    expect(reading.deck.steps.slice(0, 2)).toEqual(THREE_STEPS.steps.slice(0, 2));
    expect(reading.findings[0]).toEqual({ path: '', code: 'broken-off', line: broken + 1, column: 17 });
    expect(reading.deck.steps[2]).toMatchObject({ id: 'c', title: { ar: 'خطوة c', en: '' } });
  });

  it('with a comma missing between steps keeps those before it', () => {
    const { deck, findings } = readWith('},\n      {\n        "id": "c"', '}\n      {\n        "id": "c"');
    expect(deck.steps.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findings[0]).toMatchObject({ code: 'broken-off' });
  });

  it.each([
    ['', 'not-json'],
    ['\u0000\u0001', 'not-json'],
    ['[]', 'not-deck'],
    ['null', 'not-deck'],
    ['{"masarat":"measurements","version":1,"measurements":[]}', 'not-deck'],
    ['{"masarat":"deck","version":1,"deck":[]}', 'not-deck'],
    ['{"masarat":"deck","version":"1","deck":{}}', 'not-deck'],
    ['{"masarat":"deck","version":2,"deck":{}}', 'newer-version'],
    ['['.repeat(1_000_000), 'not-deck'],
    ['{"a":'.repeat(500_000), 'not-deck'],
    [`"${'x'.repeat(4_999_000)}`, 'not-json'],
    ['x'.repeat(5_000_001), 'too-large']
  ])('is refused with a code', (text, code) => {
    expect(readDeckFile(text)).toMatchObject({ ok: false, code });
  });

  it('is read without failing however its bytes are changed, and what is read can be written', () => {
    const anyFile = anyDeck.map(writeDeckFile);
    const anyHarm = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        fc.oneof(fc.string(), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', 'null', '1e999', '__proto__', '\\'))
      ),
      { minLength: 1, maxLength: 4 }
    );
    fc.assert(
      fc.property(anyFile, anyHarm, (file, harm) => {
        const text = harm.reduce((so, [where, length, put]) => {
          const at = Math.floor(where * so.length);
          return so.slice(0, at) + put + so.slice(at + length);
        }, file);
        const reading = readDeckFile(text);
        if (reading.ok) expect(readDeckFile(writeDeckFile(reading.deck))).toEqual({ ok: true, deck: reading.deck, findings: [] });
      }),
      { numRuns: 400 }
    );
  });

  it('is read from any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 3 }), (deck, step) => {
        readDeckFile(JSON.stringify({ masarat: 'deck', version: 1, deck }));
        const { steps } = THREE_STEPS;
        const reading = readDeckFile(
          JSON.stringify({ masarat: 'deck', version: 1, deck: { ...THREE_STEPS, steps: [step, steps[1]] } })
        );
        expect(reading.ok && reading.deck.steps.at(-1)).toEqual(steps[1]);
      })
    );
  });

  it('lets no key reach the prototype of anything', () => {
    const { deck, findings } = readWith(
      '"title": {',
      '"__proto__": {"polluted": true, "article": "x"}, "constructor": {"prototype": {"polluted": true}}, "title": {'
    );
    expect(findings.map(({ path, code }) => [path, code])).toEqual([
      ['deck.__proto__', 'unknown-member'],
      ['deck.constructor', 'unknown-member']
    ]);
    expect(deck).toEqual(THREE_STEPS);
    expect(readWith('"article": null', '"__proto__": {"article": "x"}').findings).toEqual([
      { path: 'deck.article', code: 'missing' },
      { path: 'deck.__proto__', code: 'unknown-member' }
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the address of a deck', () => {
  it('gives the deck back when it fits', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const text = formatDeckAddress(deck);
        if (text === undefined) return;
        expect(text).toMatch(/^[\w-]{1,6000}$/);
        expect(readDeckAddress(text)).toEqual({ ok: true, deck, findings: [] });
      })
    );
    expect(formatDeckAddress(THREE_STEPS)).toBeDefined();
  });

  it('is none for a deck that does not fit', () => {
    const words = Array.from({ length: 6000 }, (_, index) => ((index * 7919) % 46656).toString(36)).join(' ');
    const [step] = THREE_STEPS.steps;
    expect(
      formatDeckAddress({ ...THREE_STEPS, steps: [{ ...step!, text: { ar: '', en: words.slice(0, 19_000) } }] })
    ).toBeUndefined();
  });

  it('is read without failing when it was cut or mistyped', () => {
    const text = formatDeckAddress(THREE_STEPS)!;
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(4), fc.string({ maxLength: 3 }), (at, length, put) => {
        readDeckAddress(text.slice(0, at) + put + text.slice(at + length));
      }),
      { numRuns: 400 }
    );
    expect(readDeckAddress('')).toMatchObject({ ok: false, code: 'not-deck' });
    expect(readDeckAddress(text.slice(0, text.length / 2))).toMatchObject({ ok: false, code: 'not-deck' });
  });

  it('does not grow without end', () => {
    const bomb = Buffer.from(deflateSync(strToU8(`"${' '.repeat(4_000_000)}"`), { level: 9 })).toString('base64url');
    expect(bomb.length).toBeLessThan(6000);
    expect(readDeckAddress(bomb)).toMatchObject({ ok: false, code: 'not-deck' });
    expect(readDeckAddress('A'.repeat(6001))).toMatchObject({ ok: false, code: 'too-large' });
  });
});
