import fc from 'fast-check';
import { PROTOTYPE_KEYS, TOKENS } from '../tokens';
import { query } from './address';

const piece = fc.constantFrom(
  'words ',
  'كلمات ',
  '\n\n',
  '\n',
  '# ',
  '- ',
  '1. ',
  '> ',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '    ',
  '![',
  '[',
  '](place:chabahar-port)',
  '](https://example.org/?a=1 "t")',
  '](javascript:alert(1))',
  '](JaVaScRiPt&colon;alert(1))',
  '](data:text/html,<script>alert(1)</script>)',
  '](vbscript:x)',
  '](https://bank.example@elsewhere.example)',
  '<https://example.org>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[a]: javascript:alert(1)\n',
  '¶15 ',
  '¶ ١٥ ',
  '&amp;',
  '|a|b|\n|-|-|\n',
  '---\n',
  '\\',
  '  \n'
);

/** Texts with the marks of Markdown in every order. */
export const markdownText = fc
  .array(fc.oneof({ weight: 8, arbitrary: piece }, fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 30
  })
  .map((pieces) => pieces.join(''));

const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>(null, {}, [], ''));
const mostly = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 15, arbitrary: arbitrary as fc.Arbitrary<unknown> }, odd);
const id = mostly(fc.constantFrom('step-1', 'step-2', 'a', 'deck-0a', ...PROTOTYPE_KEYS));
const words = mostly(fc.record({ ar: mostly(markdownText), en: mostly(fc.string({ unit: 'binary' })) }));
const instant = mostly(
  fc.constantFrom('2026-11-27T07:00:00.000Z', '2026-02-31T00:00:00Z', '+275760-09-13T00:00:00.001Z', '9999-99-99T99:99:99Z')
);

const step = fc.record(
  {
    id,
    title: words,
    text: words,
    notes: words,
    view: mostly(query),
    minutes: mostly(fc.double()),
    figure: id
  },
  { requiredKeys: [] }
);
const deck = fc.record(
  {
    id,
    title: words,
    summary: words,
    article: id,
    basedOn: id,
    made: instant,
    changed: instant,
    steps: mostly(fc.array(mostly(step), { maxLength: 4 }))
  },
  { requiredKeys: [] }
);

/** What a file of a deck holds, nearly. */
export const deckValue = fc.record({
  masarat: mostly(fc.constant('deck')),
  version: mostly(fc.constantFrom(1, 1, 1, 2, 0, -1, 1.5, 1e308)),
  deck: mostly(deck)
});

/** Files of decks, nearly valid. */
export const deckText = deckValue.map((value) => JSON.stringify(value));
