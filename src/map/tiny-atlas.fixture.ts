import type { Area, Atlas, Line, Place, Route } from '#core/atlas/atlas';

const line: Line = {
  id: 'chabahar-zahedan-railway',
  names: { ar: 'سكة حديد تشابهار–زاهدان', en: 'Chabahar–Zahedan railway' },
  mode: 'rail',
  status: 'under-construction',
  asOf: '2025-10-20',
  source: 'Tehran Times',
  accuracy: 'generalised',
  toleranceKilometres: 15,
  ends: ['chabahar-port', 'zahedan'],
  published: [],
  vertices: [
    [60.643, 25.2919, 'Chabahar'],
    [60.68476, 27.20245, 'Iranshahr'],
    [60.8629, 29.4963, 'Zahedan']
  ],
  lengthMetres: 466_000,
  dataset: 'chabahar'
};

const route: Route = {
  id: 'chabahar-corridor',
  subject: 'chabahar',
  names: { ar: 'ممر تشابهار', en: 'Chabahar corridor' },
  status: 'under-construction',
  asOf: '2025-10-20',
  source: 'Tehran Times',
  published: [],
  legs: [{ line: line.id, first: 0, last: 2, lengthMetres: 466_000, status: 'under-construction', branch: false }],
  lengthMetres: 466_000,
  dataset: 'chabahar'
};

const place: Place = {
  id: 'chabahar-port',
  kind: 'port',
  names: { ar: 'تشابهار', en: 'Chabahar', fa: 'چابهار', ru: 'Чабахар', zh: '恰巴哈尔' },
  also: [],
  country: 'IR',
  at: [60.61278, 25.30028],
  accuracyMetres: 1000,
  rank: 1,
  subjects: ['chabahar', 'north-south'],
  source: 'Wikipedia',
  parts: [],
  dataset: 'places-ports'
};

const area: Area = {
  id: 'gulf-of-oman',
  kind: 'gulf',
  subject: 'indian-ocean',
  names: { ar: 'خليج عُمان', en: 'Gulf of Oman' },
  accuracy: 'generalised',
  asOf: '1953',
  source: 'IHO S-23',
  polygons: [
    [
      [
        [57, 24],
        [61, 24],
        [61, 25.2],
        [57, 25.2],
        [57, 24]
      ]
    ]
  ],
  labelAt: [0, 0],
  waterOnly: true,
  dataset: 'areas'
};

/** The smallest atlas that has something of each kind; frozen, so that a test that changes it fails. */
export const tinyAtlas: Atlas = Object.freeze<Atlas>({
  edition: 'test',
  datasets: [],
  places: [place],
  lines: [line],
  routes: [route],
  areas: [area],
  sets: [
    {
      id: 'instc',
      subject: 'north-south',
      names: { ar: 'أعضاء الممر', en: 'Members of the corridor' },
      asOf: '2025',
      source: 'UNESCAP',
      countries: [{ country: 'IR', as: 'member', since: '2000-09-12' }],
      dataset: 'sets'
    }
  ]
});
