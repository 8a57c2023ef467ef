import type { Atlas } from '../atlas/atlas';
import { BETWEEN_FIELDS, BETWEEN_MEASUREMENTS } from '../measure/address-text';
import type { RoutePoint } from '../network/types';
import { parseAddress, type Ignored } from './parse-address';
import { formatOrigin } from './reach-text';
import type { View } from './view';

type Places = Pick<Atlas, 'places'>;

/** The parameters in which a place may stand by its id alone. */
const PLACED = ['route', 'reach'] as const;
type Placed = (typeof PLACED)[number];

const BARE = /^place\.([a-z0-9]+(?:-[a-z0-9]+)*)$/;

export interface AddressReading {
  view: View;
  ignored: readonly Ignored[];
  /** Places stand there by their ids alone, and there is no atlas yet to find them in: the view is without what they belong to. */
  isWaiting: boolean;
}

/**
 * Reads an address that a person may have written: places by their ids alone are given the positions they have in the atlas,
 * and what names a place that the atlas does not have is told; of what lies elsewhere see `strayPlaces`. Until there is an atlas the best is assumed of
 * every place.
 */
export function readAddress(query: string, atlas: Places | null): AddressReading {
  const named = barePlaces(query);
  if (!atlas) {
    const { ignored } = named.length === 0 ? parseAddress(query) : parseAddress(filled(query, () => [0, 0]));
    return { view: parseAddress(query).view, ignored, isWaiting: named.length > 0 };
  }
  const positions = new Map(atlas.places.map(({ id, at }) => [id, at]));
  const { view, ignored } = parseAddress(filled(query, (id) => positions.get(id)));
  const unknown = named.filter(({ id }) => !positions.has(id));
  return { view, ignored: withUnknown(ignored, unknown), isWaiting: false };
}

/** What of a view came without its positions, as it is with them; nothing of what stands in the view as it is now. */
export function laterParts(query: string, atlas: Places, now: Pick<View, Placed>): Partial<View> {
  const before = parseAddress(query).view;
  const { view } = readAddress(query, atlas);
  const isLate = (key: Placed): boolean => [before, now].every((each) => isEmpty(each[key])) && !isEmpty(view[key]);
  return { ...(isLate('route') && { route: view.route }), ...(isLate('reach') && { reach: view.reach }) };
}

function isEmpty(part: View[Placed]): boolean {
  return part === null || (Array.isArray(part) && part.length === 0);
}

interface Named {
  parameter: Placed;
  id: string;
}

/** The places that stand by their ids alone, each once in a parameter. */
function barePlaces(query: string): Named[] {
  const parameters = new URLSearchParams(query);
  return PLACED.flatMap((parameter) => {
    const ids = fieldsOf(parameters.getAll(parameter).at(-1) ?? '').flatMap((field) => BARE.exec(field)?.[1] ?? []);
    return [...new Set(ids)].map((id) => ({ parameter, id }));
  });
}

/** The values of a parameter between its signs, and the signs. */
function fieldsOf(value: string): string[] {
  return value.split(new RegExp(`([${BETWEEN_MEASUREMENTS}${BETWEEN_FIELDS}])`));
}

/** The query with the position of each place beside its id. */
function filled(query: string, positionOf: (id: string) => RoutePoint['at'] | undefined): string {
  const full = (field: string): string => {
    const place = BARE.exec(field)?.[1];
    const at = place === undefined ? undefined : positionOf(place);
    return at && place ? formatOrigin({ at, place }) : field;
  };
  const parameters = [...new URLSearchParams(query)].map(([key, value]) =>
    PLACED.some((each) => each === key) ? [key, fieldsOf(value).map(full).join('')] : [key, value]
  );
  return new URLSearchParams(parameters).toString();
}

/** Of a value that could not be read for want of its places, these alone are told. */
function withUnknown(ignored: readonly Ignored[], unknown: readonly Named[]): Ignored[] {
  const isToldBetter = ({ parameter, code }: Ignored): boolean =>
    code === 'bad-value' && unknown.some((each) => each.parameter === parameter);
  const places = unknown.map(({ parameter, id }): Ignored => ({ parameter, value: `place.${id}`, code: 'unknown-place' }));
  return [...ignored.filter((each) => !isToldBetter(each)), ...places];
}
