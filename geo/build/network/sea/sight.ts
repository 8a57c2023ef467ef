import { WGS84_EQUATORIAL_RADIUS_METRES } from '#core/geodesy/ellipsoid';
import type { LonLat } from '#core/geodesy/longitude';
import type { LandIndex } from '../../base/land';
import { MINUTE_SLACK_METRES, type Clearance } from './clearance';
import type { Corner } from './corner';
import { OFFINGS, offingOf, type Widths } from './levels';
import { Stretch } from './stretch';

// Copies: what another module exports is looked up at every use, which the inner loops would feel.
const RADIUS_METRES = WGS84_EQUATORIAL_RADIUS_METRES;
const SLACK_METRES = MINUTE_SLACK_METRES;
const WIDEST = OFFINGS[0]!;
/** What a way may lack of the offing of the corners it joins, between them. */
const SLACK = 0.55;
/** On leaving narrow waters a way draws off the shore at least so fast: metres for each metre made good. */
const GROWTH = 0.2;
const LEAST_METRES = 130;
const LEAST_STEP_METRES = 250;
/** A way with more places in doubt runs along a shore. */
const MOST_DOUBTFUL = 60;
/** Steps near the shore are no shorter than this share of the offing wanted. */
const LEAST_STEP = 0.12;
/** Where land is looked for first: most lines that are not free are found out by one of these places. */
const PROBES = [1, 2, 3, 4, 5, 6, 7].map((part) => part / 8).sort((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5));

/** A place on a way that is nearer to the shore than its first end allows to judge, or in narrow waters. */
interface Doubt {
  along: number;
  metres: number;
  /** What the first end and the width of the water ask for. */
  limit: number;
  /** What is kept off the shore in water so narrow; infinite where it is wide. */
  room: number;
}

/** Tells between which corners one can sail straight. */
export class Sight {
  private readonly stretch: Stretch;
  private doubts: Doubt[] = [];
  /** Where a step was longer than the shore was far: a spit or a skerry may lie under it. First ends and last, in turn. */
  private leaps: number[] = [];

  constructor(
    private readonly corners: readonly Corner[],
    private readonly clearance: Clearance,
    private readonly widths: Widths,
    private readonly land: Pick<LandIndex, 'meetsShore'>
  ) {
    this.stretch = new Stretch(corners.map(({ longitude, latitude }) => [longitude, latitude]));
  }

  /**
   * Whether the geodesic between two corners keeps off the shore: by the widest offing that has room, but where the water
   * has just become wide, and near to a corner of a lesser offing, by one that grows from there.
   */
  isFree(i: number, j: number): boolean {
    const { stretch } = this;
    stretch.set(i, j);
    const length = stretch.arc * RADIUS_METRES;
    if (length > 4 * WIDEST && !this.passesProbes()) return false;
    const [own, other] = [offingOf(this.corners[i]!.level) * SLACK, offingOf(this.corners[j]!.level) * SLACK];
    if (!this.walk(length, own, other)) return false;
    return this.settleDoubts(length, other) && !this.leapsOverLand(length);
  }

  /** Whether a way leads over land. Elsewhere than under its leaps it cannot: no shore is as near as the next step. */
  private leapsOverLand(length: number): boolean {
    for (let leap = 0; leap < this.leaps.length; leap += 2) {
      const from = this.placeAt(this.leaps[leap]! / length);
      const to = this.placeAt(Math.min(1, this.leaps[leap + 1]! / length));
      if (this.land.meetsShore(from, to)) return true;
    }
    return false;
  }

  private placeAt(share: number): LonLat {
    this.stretch.goTo(share);
    return [this.stretch.longitude, this.stretch.latitude];
  }

  private passesProbes(): boolean {
    for (const share of PROBES) {
      this.stretch.goTo(share);
      if (this.clearance.isLandAt(this.stretch.longitude, this.stretch.latitude)) return false;
    }
    return true;
  }

  /** Goes along the way and collects what is in doubt; false where land is certainly too near. */
  private walk(length: number, own: number, other: number): boolean {
    const { stretch, clearance } = this;
    this.doubts = [];
    this.leaps = [];
    let [allowed, doubtful] = [own, 0];
    for (let along = 0; along < length;) {
      stretch.goTo(along / length);
      const wanted = Math.min(WIDEST * SLACK, allowed, other + GROWTH * (length - along));
      const glance = clearance.leastMetres(stretch.longitude, stretch.latitude);
      const metres = glance > 2 * WIDEST ? glance : this.metresHere(wanted);
      if (metres < LEAST_METRES) return false;
      if (metres < WIDEST * SLACK) {
        const room = this.roomHere();
        const isDoubtful = metres < Math.min(room, wanted);
        if (isDoubtful && ++doubtful > MOST_DOUBTFUL) return false;
        const lacking = isDoubtful ? metres : Infinity;
        if (isDoubtful || room < Infinity) this.doubts.push({ along, metres: lacking, limit: Math.min(room, allowed), room });
        allowed = Math.min(allowed, room);
      }
      const step = Math.max(LEAST_STEP_METRES, LEAST_STEP * wanted, (metres - wanted) / (1 + GROWTH));
      if (step > metres) this.leaps.push(along, along + step);
      along += step;
      allowed += GROWTH * step;
    }
    return true;
  }

  /** Exact where it is less than wanted, no more than the truth elsewhere. */
  private metresHere(wanted: number): number {
    const { longitude, latitude } = this.stretch;
    const about = this.clearance.aboutMetres(longitude, latitude);
    if (about - SLACK_METRES >= wanted || about + SLACK_METRES < LEAST_METRES) return about - SLACK_METRES;
    return this.clearance.metres(longitude, latitude, Math.max(wanted, LEAST_METRES));
  }

  private roomHere(): number {
    const level = this.widths.levelAt(this.stretch.longitude, this.stretch.latitude);
    if (level === 0) return Infinity;
    return level < OFFINGS.length ? OFFINGS[level]! * SLACK : LEAST_METRES;
  }

  /** Goes back over the places in doubt, with what the other end allows. */
  private settleDoubts(length: number, other: number): boolean {
    let allowed = other;
    let at = length;
    for (const { along, metres, limit, room } of this.doubts.reverse()) {
      allowed += GROWTH * (at - along);
      at = along;
      if (metres < Math.min(limit, allowed, WIDEST * SLACK)) return false;
      allowed = Math.min(allowed, room);
    }
    return true;
  }
}
