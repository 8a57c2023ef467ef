import { CSV_OUT, GEOJSON_OUT, JSON_OUT } from './options';
import type { CommandSpec } from './spec';

export const PASSAGES: CommandSpec = {
  name: 'passages',
  summary: { ar: 'المضايق والقنوات وسائر المعابر', en: 'straits, canals and other passages' },
  details: {
    ar: 'بلا معرّف: المعابر كلها. وبمعرّف أو اسم: حدود ما يعبره، ومواسمه، وقيوده، وبدائله، ومصدره.',
    en: 'Without an id: all passages. With an id or a name: its limits, seasons, restrictions, alternatives and source.'
  },
  arguments: [
    { name: 'id', optional: true, says: { ar: 'معرّف معبر أو اسمه كاملًا', en: 'the id of a passage, or its full name' } }
  ],
  options: [
    JSON_OUT,
    CSV_OUT,
    { ...GEOJSON_OUT, says: { ar: 'خرج GeoJSON: خطوط العبور', en: 'write GeoJSON: the lines that are crossed' } }
  ],
  examples: [
    { line: 'masarat passages', says: { ar: 'القائمة كلها', en: 'the whole list' } },
    { line: 'masarat passages Suez --json', says: { ar: 'معبر واحد، للآلات', en: 'one passage, for machines' } }
  ],
  errors: 'nested'
};
