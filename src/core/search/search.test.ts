import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATLAS, SUBJECTS_NAMED } from './atlas.fixture';
import { editDistance } from './edit-distance';
import { find } from './find';
import type { Found } from './found';
import { toSimplified } from './han';
import { buildSearchIndex } from './search-index';
import { soundOf } from './sound';
import { spellingOf } from './spelling';

const index = buildSearchIndex(ATLAS, SUBJECTS_NAMED);

function idOf({ choice }: Found): string {
  if (choice.kind === 'position') return choice.at.join();
  return choice.kind === 'selection' ? choice.selection.id : `${choice.kind}:${choice.id}`;
}

function ids(query: string): string[] {
  return index.find(query).map(idOf);
}

describe('the first result', () => {
  it.each([
    ['تشابهار', 'chabahar-port'],
    ['چابهار', 'chabahar-port'],
    ['جابهار', 'chabahar-port'],
    ['چـابـهـار', 'chabahar-port'],
    ['ميناء تشابهار', 'chabahar-port'],
    ['Chabahar', 'chabahar-port'],
    ['CHABAHAR', 'chabahar-port'],
    ['Chah Bahar', 'chabahar-port'],
    ['Chah-Bahar', 'chabahar-port'],
    ['Tchabahar', 'chabahar-port'],
    ['Chābahār', 'chabahar-port'],
    ['chabhar', 'chabahar-port'],
    ['Port of Chabahar', 'chabahar-port'],
    ['مدينة قم', 'qom'],
    ['IRZBR', 'chabahar-port'],
    ['بهشتي', 'chabahar-port'],
    ['Чабахар', 'chabahar-port'],
    ['恰巴哈尔', 'chabahar-port'],
    ['恰巴哈爾', 'chabahar-port'],
    ['بندر عباس', 'bandar-abbas'],
    ['بندرعباس', 'bandar-abbas'],
    ['Bender Abbas', 'bandar-abbas'],
    ['bandarabbas', 'bandar-abbas'],
    ['Бендер Аббас', 'bandar-abbas'],
    ['كوادر', 'gwadar'],
    ['جوادر', 'gwadar'],
    ['گوادر', 'gwadar'],
    ['ست بطرسبورغ', 'saint-petersburg'],
    ['سانت بطرسبرج', 'saint-petersburg'],
    ['Sankt-Peterburg', 'saint-petersburg'],
    ['聖彼得堡', 'saint-petersburg'],
    ['Moskva', 'moscow'],
    ['مسکو', 'moscow'],
    ['Sabeta', 'sabetta'],
    ['薩別塔', 'sabetta'],
    ['Wladiwostok', 'vladivostok'],
    ['ولادیوستوک', 'vladivostok'],
    ['ولادی وستوک', 'vladivostok'],
    ['海參崴', 'vladivostok'],
    ['Hormuz', 'hormuz'],
    ['هرمز', 'hormuz'],
    ['سويس', 'suez'],
    ['قم', 'qom'],
    ['Astarah', 'astara'],
    ['استارا', 'astara'],
    ['chabahar zahedan', 'chabahar-zahedan'],
    ['Сила Сибири', 'power-of-siberia'],
    ['north south', 'instc-eastern'],
    ['خلیج فارس', 'persian-gulf'],
    ['الخليج العربي', 'persian-gulf'],
    ['بريكس', 'brics'],
    ['Northern Sea', 'subject:northern-sea-route']
  ])('of %s is %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
});

describe('the order of results', () => {
  it('exact by rank, then longer names', () => {
    expect(ids('Chabahar')).toEqual(['chabahar-port', 'subject:chabahar', 'chabahar-city', 'chabahar-zahedan']);
    expect(index.find('Chabahar').map(({ match }) => match)).toEqual(['exact', 'exact', 'prefix', 'prefix']);
  });

  it('keeps an exact name of low rank before the beginning of a leading one', () => {
    expect(ids('Suez')).toEqual(['suez', 'suez-canal']);
  });

  it('puts names that begin like the query before those that hold it, where the rank is one', () => {
    const found = ids('s');
    for (const id of ['hormuz', 'saint-petersburg', 'sabetta', 'suez-canal', 'shanghai']) {
      expect(found.indexOf(id), id).toBeLessThan(found.indexOf('chabahar-port'));
    }
  });

  it('drops resembling names where exact ones stand', () => {
    expect(ids('莫斯科')).toEqual(['moscow']);
  });

  it('holds as many as are asked for', () => {
    expect(index.find('s', 2)).toHaveLength(2);
  });

  it('finds codes as a whole only', () => {
    expect(ids('CNSHA')).toEqual(['shanghai']);
    expect(ids('CNS')).not.toContain('shanghai');
  });

  it.each(['', '  ', '?!', 'zzzz', 'xylophone', '北京', 'zzzz port'])('of %j is empty', (query) => {
    expect(ids(query)).toEqual([]);
  });
});

describe('a long text', () => {
  const PROSE = 'The port of Chabahar lies on the coast of Makran and is the only one of Iran with open sea before it. ';

  // Each took seconds, and the memory of a tab, when every pair of its words was asked for.
  it.each([
    ['one letter, a thousand times', '1 '.repeat(1000), []],
    ['one long word', 'x'.repeat(20_000), []],
    ['prose', PROSE.repeat(40), []],
    ['a name many times', 'Chabahar '.repeat(500), 'chabahar-port'],
    ['a name before many blanks', `Chabahar${' '.repeat(5000)}`, 'chabahar-port']
  ])('is answered soon: %s', (_, text, expected) => {
    const start = performance.now();
    const found = ids(text);
    expect(performance.now() - start).toBeLessThan(500);
    if (typeof expected === 'string') expect(found[0]).toBe(expected);
    else expect(found).toEqual(expected);
  });

  it('is a position where it is one', () => {
    expect(find(`25° 18′ 0″ N${' '.repeat(100)}60° 36′ 36″ E`, index).positions).toEqual([[60.61, 25.3]]);
  });
});

describe('what matched', () => {
  it('is the name in its own language', () => {
    expect(index.find('Чабахар')[0]!.matched).toEqual({ text: 'Чабахар', language: 'ru' });
    expect(index.find('恰巴哈爾')[0]!.matched).toEqual({ text: '恰巴哈尔', language: 'zh' });
    expect(index.find('IRZBR')[0]!.matched).toEqual({ text: 'IRZBR', language: null });
    expect(index.find('Chah Bahar')[0]).toMatchObject({
      is: { kind: 'place', of: 'port' },
      match: 'exact',
      matched: { text: 'Chabahar', language: 'en' }
    });
  });

  it('finds every thing first or beside its namesakes by each of its own names', () => {
    for (const place of ATLAS.places) {
      for (const name of Object.values(place.names)) {
        expect(
          index
            .find(name)
            .filter(({ match }) => match === 'exact')
            .map(idOf),
          name
        ).toContain(place.id);
      }
    }
  });

  it('finds every long name with one letter missing', () => {
    const names = ATLAS.places.map(({ id, names }) => ({ id, name: names.en })).filter(({ name }) => name.length >= 6);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), ({ id, name }, seed) => {
        const at = seed % name.length;
        expect(ids(name.slice(0, at) + name.slice(at + 1))).toContain(id);
      })
    );
  });
});

describe('positions', () => {
  it('are found without an index', () => {
    expect(find('25.3, 60.6', null)).toEqual({ positions: [[60.6, 25.3]], found: [], failure: null });
  });

  it('are offered, not taken, where the order may be swapped or the text has two readings', () => {
    expect(find('95.3, 60.61', index)).toMatchObject({ positions: [[95.3, 60.61]], failure: { code: 'out-of-range' } });
    expect(find('-33.9S, 18.4E', index).positions).toHaveLength(2);
  });

  it('are no matter of names', () => {
    expect(find('Chabahar', index)).toMatchObject({ positions: [], failure: null });
    expect(find('Chabahar', index, 1).found).toHaveLength(1);
  });
});

describe('spelling and sound', () => {
  it('unify letters, marks, digits and joints', () => {
    expect(spellingOf('أَسْتَارَا')).toEqual(spellingOf('استارا'));
    expect(spellingOf('Ust-Luga №۲')).toEqual(['ust', 'luga', 'no2']);
    expect(spellingOf('Saint‑Petersburg, São')).toEqual(['saint', 'petersburg', 'sao']);
    expect(spellingOf("Xi'an")).toEqual(['xian']);
    expect(spellingOf('一带一路2.0')).toEqual(['一带一路', '2', '0']);
    expect(toSimplified('裏海鐵路與臺灣海峽')).toBe('里海铁路与台湾海峡');
  });

  it('is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const words = spellingOf(text);
        expect(spellingOf(words.join(' '))).toEqual(words);
      })
    );
  });

  it('joins what sounds alike', () => {
    for (const [one, other] of [
      ['تشابهار', 'چابهار'],
      ['نيجني', 'نیژنی'],
      ['khabarovsk', 'habarovsk'],
      ['aktau', 'aqtau']
    ] as const) {
      expect(soundOf(spellingOf(one)[0]!)).toBe(soundOf(spellingOf(other)[0]!));
    }
    expect(soundOf('恰巴哈尔')).toBe('恰巴哈尔');
  });

  it('counts wrong letters', () => {
    expect(editDistance('chabhar', 'chabahar')).toBe(1);
    expect(editDistance('hcabahar', 'chabahar')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('rasht', 'khash')).toBe(3);
    expect(editDistance('x'.repeat(100_000), 'chabahar', 3)).toBe(3);
  });

  it('counts wrong letters up to a bound alike', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 6 }), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(most, editDistance(one, other)));
      })
    );
  });
});
