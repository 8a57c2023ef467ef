import type { Point } from './winding';

export type Line = Point[];

/**
 * Cuts a line into runs of segments that a test sorts alike. The runs share their end points, so a topology
 * built from them keeps the line whole.
 */
export function splitLine(line: Line, sort: (from: Point, to: Point) => boolean): { yes: Line[]; no: Line[] } {
  const runs: { yes: Line[]; no: Line[] } = { yes: [], no: [] };
  let current: Line[] | undefined;
  line.slice(1).forEach((point, index) => {
    const from = line[index]!;
    const list = sort(from, point) ? runs.yes : runs.no;
    if (list === current) current.at(-1)!.push(point);
    else list.push([from, point]);
    current = list;
  });
  return runs;
}

/** Whether a segment is part of the map's edge, not of the ground: it lies on ±180 or on a pole. */
export function onMapEdge([x0, y0]: Point, [x1, y1]: Point): boolean {
  return (Math.abs(x0) === 180 && x0 === x1) || (Math.abs(y0) > 89.9 && y0 === y1);
}
