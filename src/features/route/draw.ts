import type { LonLat } from '#core/geodesy/longitude';
import type { RoutePlan } from '#core/network/plan';
import { stopsOf } from '#core/network/plan';
import type { Answer, LegMode, Route, RouteLeg, RoutePoint } from '#core/network/types';
import type { DrawnFeature, DrawnWay, Drawing, WayForm } from '#map/drawing';

/** What is drawn of the routes. */
export interface DrawnRoutes {
  plans: readonly RoutePlan[];
  /** The route in hand. */
  chosen: string | undefined;
  results: ReadonlyMap<string, Answer<Route>>;
  before: ReadonlyMap<string, Answer<Route>>;
  /** Other ways the route in hand could take, with their names. */
  others: readonly { route: Route; name: string }[];
  /** The stop of the route in hand that keys and buttons act on. */
  selected: number | null;
  /** What is written at the end of a route; nothing where the line is but the last that was found. */
  label: (route: Route) => string | undefined;
}

export const FORMS: Readonly<Record<LegMode, WayForm>> = {
  sea: 'sea',
  river: 'river',
  rail: 'rail',
  road: 'road',
  access: 'link',
  transfer: 'link'
};

/** Nearer than this two routes are the same: the last metres come of where they begin. */
const SAME_METRES = 500;

/** Routes as they are drawn: other ways and ghosts below, the routes over them, their stops on top. */
export function drawingOf(drawn: DrawnRoutes): Drawing {
  return drawn.plans.flatMap((plan) => planDrawing(plan, drawn));
}

/** The ends that were given of a route that is none yet. */
export function draftDrawing(ends: readonly RoutePoint[]): Drawing {
  const look = { role: 'vertex', measurement: 'route-draft', colour: 'ink', active: true } as const;
  return ends.map(({ at }, index) => ({ ...look, index, coordinates: at }));
}

function planDrawing(plan: RoutePlan, drawn: DrawnRoutes): DrawnFeature[] {
  const active = plan.id === drawn.chosen;
  const look = { colour: plan.colour, active };
  const result = drawn.results.get(plan.id);
  const now = result?.ok ? result.value : undefined;
  const earlier = drawn.before.get(plan.id);
  const before = earlier?.ok && differs(earlier.value, now) ? earlier.value : undefined;
  const text = now && active ? drawn.label(now) : undefined;
  return [
    ...(before ? ways(before, { ...look, look: 'before' }) : []),
    ...(active ? drawn.others.flatMap((other) => otherDrawing(other, look)) : []),
    ...(now ? ways(now, { ...look, look: 'now' }) : []),
    ...stops(plan, look, active ? drawn.selected : null),
    ...(text === undefined ? [] : [label(plan, text, look)])
  ];
}

type Look = Pick<DrawnWay, 'colour' | 'active'>;

export function differs(one: Route, other: Route | undefined): boolean {
  return !other || Math.abs(one.lengthMetres - other.lengthMetres) > SAME_METRES;
}

function otherDrawing({ route, name }: DrawnRoutes['others'][number], look: Look): DrawnFeature[] {
  const middle = middleOf(route.geometry);
  const drawn: DrawnFeature[] = ways(route, { ...look, look: 'other' });
  if (middle) drawn.push({ role: 'label', measurement: 'route', ...look, active: false, coordinates: middle, text: name });
  return drawn;
}

function ways(route: Route, look: Look & Pick<DrawnWay, 'look'>): DrawnWay[] {
  return route.legs.filter(hasCourse).map(({ mode, geometry }) => ({
    role: 'way',
    ...look,
    form: FORMS[mode],
    coordinates: geometry
  }));
}

function hasCourse({ geometry, lengthMetres }: RouteLeg): boolean {
  return geometry.length > 1 && lengthMetres > 0;
}

function stops(plan: RoutePlan, look: Look, selected: number | null): DrawnFeature[] {
  return stopsOf(plan).flatMap((stop, index): DrawnFeature[] => {
    if ('passage' in stop) return [];
    return [
      { role: 'vertex', measurement: `route-${plan.id}`, ...look, index, selected: index === selected, coordinates: stop.at }
    ];
  });
}

function label(plan: RoutePlan, text: string, look: Look): DrawnFeature {
  return { role: 'label', measurement: `route-${plan.id}`, ...look, coordinates: plan.destination.at, text };
}

/** The vertex in the middle of a course, by count: near enough for a name. */
function middleOf(geometry: readonly LonLat[]): LonLat | undefined {
  return geometry[Math.floor(geometry.length / 2)];
}
