import type { IdleOption, Passage, RouteOptions, RouteWarning } from './types';

type Known = readonly Pick<Passage, 'id' | 'restricted' | 'limits' | 'isBooked'>[];

const SHIP = ['draughtMetres', 'beamMetres', 'lengthMetres', 'airDraughtMetres', 'iceClass', 'speedKnots'] as const;

/**
 * What a question asks for that can change no way it is about: passages, months and ships where nobody goes by water, planned
 * lines where nobody goes over land, passages opened that are open anyway or are closed all the same.
 */
export function idleOptions(passages: Known, options: RouteOptions): IdleOption[] {
  const { by = 'sea', avoid = [], open = [], planned = [], month, ship = {} } = options;
  const values = (option: 'avoid' | 'open' | 'planned', ids: readonly string[]): IdleOption[] =>
    ids.length > 0 ? [{ option, values: ids }] : [];
  if (by === 'sea' || by === 'any') {
    const known = new Map(passages.map((passage) => [passage.id, passage]));
    const idle = open.filter((id) => avoid.includes(id) || isOpenAnyway(known.get(id)));
    return [...values('open', idle), ...(by === 'sea' ? values('planned', planned) : [])];
  }
  return [
    ...values('avoid', avoid),
    ...values('open', open),
    ...(month === undefined ? [] : [{ option: 'month' as const, values: [String(month)] }]),
    ...SHIP.flatMap((option) => (ship[option] === undefined ? [] : [{ option, values: [String(ship[option])] }]))
  ];
}

/** The same as a warning; none where everything has effect. */
export function idleWarnings(passages: Known, options: RouteOptions): RouteWarning[] {
  const idle = idleOptions(passages, options);
  return idle.length === 0 ? [] : [{ code: 'idle-options', details: { options: idle } }];
}

/** Not so a passage of booked transits: opening it lets in ships that were turned away elsewhere. */
function isOpenAnyway(passage: Known[number] | undefined): boolean {
  if (!passage) return false;
  const { restricted, limits, isBooked } = passage;
  return !restricted && !limits.months && limits.iceClass === undefined && !isBooked;
}
