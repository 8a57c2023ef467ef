import type { Point } from './winding';

/** West, south, east and north in degrees. */
type Box = [west: number, south: number, east: number, north: number];

interface Dispute {
  /** The two sides, in alphabetical order: ISO codes, or the words of `country-pieces.ts`. */
  pair: string;
  /** The boxes of the contested stretches; all of the boundary when left out. */
  within?: Box[];
}

/**
 * Boundaries drawn dashed: at least one side, or the United Nations, does not hold the line for a settled international
 * boundary. The same list serves both views; a line that a view does not know (Crimea's in the UN-like view) never comes
 * up there. Claims to whole territories behind an agreed line, and islands, are not lines and not listed.
 */
const DISPUTES: Dispute[] = [
  // Line of Control and the working boundary in Jammu and Kashmir.
  { pair: 'IN PK', within: [[73, 32.4, 78, 37]] },
  { pair: 'IN siachen-glacier' },
  { pair: 'PK siachen-glacier' },
  { pair: 'CN siachen-glacier' },
  // Line of Actual Control; the boundary of Sikkim (1890) is agreed.
  { pair: 'CN IN', within: [[73, 30, 81.2, 37], [91, 26, 98, 30]] },
  // Under negotiation since 1984, no treaty.
  { pair: 'BT CN' },
  // Between Crimea and the mainland.
  { pair: 'RU UA', within: [[32, 44, 37, 46.4]] },
  { pair: 'RS XK' },
  { pair: 'CY northern-cyprus' },
  { pair: 'CY cyprus-buffer-zone' },
  { pair: 'cyprus-buffer-zone northern-cyprus' },
  { pair: 'GB northern-cyprus' },
  { pair: 'GB cyprus-buffer-zone' },
  { pair: 'SO somaliland' },
  // The berm in the de facto view, 27°40′ N in the UN-like view.
  { pair: 'EH MA' },
  // Armistice lines of 1949; the ceasefire line of 1967–1974 on the Golan.
  { pair: 'IL PS' },
  { pair: 'IL SY' },
  // Military Demarcation Line of 1953.
  { pair: 'KP KR' },
  // The final boundary is not yet determined (Abyei, Kafia Kingi and others).
  { pair: 'SD SS' },
  // Halaib triangle and Bir Tawil.
  { pair: 'EG SD', within: [[33, 21.5, 37, 23.5]] },
  // Provisional administrative line of 1950.
  { pair: 'ET SO' },
  // Ilemi triangle.
  { pair: 'KE SS' }
];

const disputeByPair = new Map(DISPUTES.map((dispute) => [dispute.pair, dispute]));

/** Whether the boundary between two sides is disputed where a segment lies. */
export function isDisputed(side: string, otherSide: string, from: Point, to: Point): boolean {
  const dispute = disputeByPair.get([side, otherSide].sort().join(' '));
  if (!dispute) return false;
  if (!dispute.within) return true;
  const x = (from[0] + to[0]) / 2;
  const y = (from[1] + to[1]) / 2;
  return dispute.within.some(([west, south, east, north]) => x >= west && x <= east && y >= south && y <= north);
}
