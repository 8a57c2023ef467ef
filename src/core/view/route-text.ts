import { BETWEEN_FIELDS, BETWEEN_MEASUREMENTS } from '../measure/address-text';
import { MEASURE_COLOURS, freeColour, type MeasureColour } from '../measure/measurement';
import { MOST_PLANS, MOST_VIA, stopsOf, type RoutePlan } from '../network/plan';
import { MINIMISED, ROUTE_MODES, type Minimised, type RouteMode, type Via } from '../network/types';
import { formatOrigin, readOrigin } from './reach-text';
import { formatScenario, readScenario } from './scenario-text';

/**
 * Writes routes as the value of the address parameter `route`, parted by `!`:
 * `place.mumbai-port:18.94,72.84~passage.suez~59.88,30.2:Pier~by:any~least:time~red~avoid:hormuz`.
 * First the stops, of which a passage may be one between, then what differs from the usual – another way than the best is
 * `way:` and its id –, then what holds for this route alone in the words of a scenario, where its name stands too. A route
 * that names no colour has the one used least by those before it, so that no two look alike.
 */
export function formatRoutes(plans: readonly RoutePlan[]): string {
  return plans.map((plan, index) => formatPlan(plan, freeColour(plans.slice(0, index)))).join(BETWEEN_MEASUREMENTS);
}

/** Reads what {@link formatRoutes} writes; nothing where any part cannot be read. */
export function readRoutes(value: string): RoutePlan[] | undefined {
  const texts = value.split(BETWEEN_MEASUREMENTS);
  if (texts.length > MOST_PLANS) return undefined;
  const plans: RoutePlan[] = [];
  for (const text of texts) {
    const plan = readPlan(text, `r${plans.length + 1}`, freeColour(plans));
    if (!plan) return undefined;
    plans.push(plan);
  }
  return plans;
}

function formatPlan(plan: RoutePlan, usualColour: MeasureColour): string {
  const own = formatScenario(plan);
  return [
    ...stopsOf(plan).map(formatStop),
    ...(plan.by === 'sea' ? [] : [`by:${plan.by}`]),
    ...(plan.minimise === 'distance' ? [] : [`least:${plan.minimise}`]),
    ...(plan.way === undefined ? [] : [`way:${plan.way}`]),
    ...(plan.colour === usualColour ? [] : [plan.colour]),
    ...(own ? [own] : [])
  ].join(BETWEEN_FIELDS);
}

function formatStop(stop: Via): string {
  return 'passage' in stop ? `passage.${stop.passage}` : formatOrigin(stop);
}

function readPlan(text: string, id: string, usualColour: MeasureColour): RoutePlan | undefined {
  const fields = text.split(BETWEEN_FIELDS);
  const stops = readStops(fields);
  const origin = stops.shift();
  const destination = stops.pop();
  if (!origin || !destination || 'passage' in origin || 'passage' in destination || stops.length > MOST_VIA) return undefined;
  const by = take(fields, (field) => ROUTE_MODES.find((mode) => field === `by:${mode}`)) ?? ('sea' satisfies RouteMode);
  const minimise =
    take(fields, (field) => MINIMISED.find((each) => field === `least:${each}`)) ?? ('distance' satisfies Minimised);
  const way = take(fields, (field) => /^way:([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(field)?.[1]);
  const colour = take(fields, (field) => MEASURE_COLOURS.find((each) => each === field)) ?? usualColour;
  const own = fields.length === 0 ? { avoid: [], open: [], planned: [], ship: {} } : readScenario(fields.join(BETWEEN_FIELDS));
  return own && { ...own, id, colour, origin, destination, via: stops, by, minimise, ...(way && { way }) };
}

/** Takes the stops off the front of the fields. */
function readStops(fields: string[]): Via[] {
  const stops: Via[] = [];
  // One more than there may be is enough to see that there are too many.
  for (let stop = readStop(fields[0]); stop && stops.length <= MOST_VIA + 2; stop = readStop(fields[0])) {
    stops.push(stop);
    fields.shift();
  }
  return stops;
}

function readStop(field = ''): Via | undefined {
  const [, passage] = /^passage\.([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(field) ?? [];
  return passage ? { passage } : readOrigin(field);
}

/** Takes the next field if it says what is looked for. */
function take<Value>(fields: string[], read: (field: string) => Value | undefined): Value | undefined {
  const value = fields[0] === undefined ? undefined : read(fields[0]);
  if (value !== undefined) fields.shift();
  return value;
}
