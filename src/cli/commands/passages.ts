import { LANGUAGES } from '../../core/atlas/vocabulary';
import type { FormatLanguage } from '../../core/format/locale';
import type { Passage, PassageLimits } from '../../core/network/types';
import type { Answer, World } from '../answer';
import { openSession, type Session } from '../network/session';
import { csv } from '../output/csv';
import { feature, featureCollection } from '../output/geojson';
import { json } from '../output/json';
import { courseGeometry } from '../output/network-json';
import { idsCell } from '../output/network-rows';
import { passageLine, passageText } from '../output/passage-text';
import type { Request } from '../request';

/** The passages of the network, or one of them. */
export async function run(request: Request, world: World): Promise<Answer> {
  const session = await openSession(request, world);
  const [given] = request.arguments;
  if (given === undefined) return { ok: true, text: writeList(session) };
  const found = session.passages.find(given);
  return found.ok ? { ok: true, text: writeOne(found.passage, session) } : found;
}

function writeList(session: Session): string {
  const { passages } = session.network;
  if (session.request.format === 'json') return json(passages.map(record));
  if (session.request.format === 'text') {
    return `${passages.map((passage) => passageLine(passage, session.request.language)).join('\n')}\n`;
  }
  return table(passages, session);
}

function writeOne(passage: Passage, session: Session): string {
  if (session.request.format === 'json') return json({ ...record(passage), edition: session.network.edition });
  if (session.request.format === 'text') return passageText(passage, session);
  return table([passage], session);
}

function table(passages: readonly Passage[], { request }: Session): string {
  return request.format === 'csv'
    ? csv(
        COLUMNS,
        passages.map((each) => row(each, request.language))
      )
    : featureCollection(passages.map(gates));
}

function record({ at: [longitude, latitude], isBooked, ...passage }: Passage) {
  const { id, kind, names, region, restricted, limits, delayHours, widthKilometres, toll, about, alternatives } = passage;
  const { typical, typicalFor, place, source } = passage;
  return {
    ...{
      id,
      kind,
      names,
      region,
      restricted: restricted ?? null,
      isBooked: isBooked === true,
      limits,
      delayHours,
      widthKilometres,
      toll,
      about
    },
    ...{ alternatives, typical, typicalFor, place, latitude, longitude, source }
  };
}

const LIMITS = ['draughtMetres', 'beamMetres', 'lengthMetres', 'airDraughtMetres'] as const;
const COLUMNS = [
  'id',
  'kind',
  ...LANGUAGES,
  'region',
  'restricted',
  'isBooked',
  ...LIMITS,
  'draughtBy',
  'months',
  'iceClass',
  'delayHours',
  'widthKilometres',
  'latitude',
  'longitude',
  'alternatives',
  'source'
];

function row(passage: Passage, language: FormatLanguage): (string | number | undefined)[] {
  const { id, kind, names, region, restricted, isBooked, limits, ...more } = passage;
  const { delayHours, widthKilometres, at, alternatives, source } = more;
  return [
    ...[id, kind, ...LANGUAGES.map((each) => names[each]), region, restricted, String(isBooked === true)],
    ...[
      ...LIMITS.map((limit) => limits[limit]),
      draughtsCell(limits),
      idsCell((limits.months ?? []).map(String)),
      limits.iceClass
    ],
    ...[delayHours, widthKilometres, at[1], at[0], idsCell(alternatives), source[language]]
  ];
}

/** The draught of larger ships: by which size, and pairs of it and the draught, as `beamMetres 50:20.1 77.5:12.2`. */
function draughtsCell({ draughtBy }: PassageLimits): string | undefined {
  return draughtBy && [draughtBy.size, ...draughtBy.most.map((pair) => pair.join(':'))].join(' ');
}

/** The gates of a passage, from shore to shore; one that runs over the antimeridian is cut there. */
function gates(passage: Passage) {
  const coordinates = passage.gates.flatMap((gate) => {
    const drawn = courseGeometry(gate);
    if (drawn.type === 'MultiLineString') return drawn.coordinates;
    return drawn.type === 'LineString' ? [drawn.coordinates] : [];
  });
  return feature({ type: 'MultiLineString', coordinates }, record(passage));
}
