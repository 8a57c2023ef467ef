import { SUBJECTS, type Mode, type Status, type SubjectId } from './vocabulary';
import type { Line } from './atlas';
import type { DrawnLeg, DrawnRoute } from './drawn';

type CutLine = Pick<Line, 'id' | 'mode' | 'status'>;

/**
 * A piece of a line as one subject draws it: no route of any subject begins or ends inside it, so everything that holds
 * of its first metre holds of its last.
 */
export interface Segment {
  line: string;
  subject: SubjectId;
  /** The subject's routes that use it. */
  routes: string[];
  /** Vertices of the line, `first < last`: the direction of the line, whichever way the routes go. */
  first: number;
  last: number;
  mode: Mode;
  /** The most advanced standing among the subject's routes on it. */
  status: Status;
  /** Which way the subject's routes go along the line; only a heading all of them share may be shown. */
  heading: 'forward' | 'backward' | 'both';
  /** Steps to the side where several subjects share the track: symmetric about 0, the same for every reader. */
  lane: number;
}

interface Use {
  route: DrawnRoute;
  leg: DrawnLeg;
  low: number;
  high: number;
}

const STANDING: readonly Status[] = ['operating', 'under-construction', 'planned', 'envisaged', 'claimed'];

/** Cuts all lines where a route begins or ends on them and gives each piece to the subjects that use it. */
export function segmentsOf(lines: readonly CutLine[], routes: readonly DrawnRoute[]): Segment[] {
  const uses = new Map<string, Use[]>();
  for (const route of routes) {
    for (const leg of route.legs) {
      const use = { route, leg, low: Math.min(leg.first, leg.last), high: Math.max(leg.first, leg.last) };
      uses.set(leg.line, [...(uses.get(leg.line) ?? []), use]);
    }
  }
  return lines.flatMap((line) => cutLine(line, uses.get(line.id) ?? []));
}

function cutLine(line: CutLine, uses: readonly Use[]): Segment[] {
  const cuts = [...new Set(uses.flatMap((use) => [use.low, use.high]))].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((last, index) => piecesBetween(line, uses, cuts[index]!, last));
  return joinEqual(pieces.flat());
}

function piecesBetween(line: CutLine, uses: readonly Use[], first: number, last: number): Segment[] {
  const here = uses.filter((use) => use.low <= first && use.high >= last);
  const subjects = SUBJECTS.filter((subject) => here.some((use) => use.route.subject === subject));
  return subjects.map((subject, index) => {
    const own = here.filter((use) => use.route.subject === subject);
    return {
      line: line.id,
      subject,
      routes: [...new Set(own.map((use) => use.route.id))],
      first,
      last,
      mode: line.mode,
      status: STANDING.find((status) => own.some((use) => use.leg.status === status)) ?? line.status,
      heading: headingOf(own),
      lane: index - (subjects.length - 1) / 2
    };
  });
}

function headingOf(uses: readonly Use[]): Segment['heading'] {
  if (uses.every(({ leg }) => leg.first < leg.last)) return 'forward';
  return uses.every(({ leg }) => leg.first > leg.last) ? 'backward' : 'both';
}

/** Joins neighbours that differ in nothing: fewer features, and dashes that run on. */
function joinEqual(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.find((other) => other.last === segment.first && likeness(other) === likeness(segment));
    if (before) before.last = segment.last;
    else joined.push({ ...segment });
  }
  return joined;
}

const likeness = (segment: Segment): string =>
  [segment.subject, segment.status, segment.lane, segment.heading, ...segment.routes].join('|');
