import { readFileSync } from 'node:fs';
import type { LonLat } from '#core/geodesy/longitude';
import type { Via } from '#core/network/types';

/** Two places and the length of the voyage between them, as published. */
export interface PublishedPair {
  from: string;
  to: string;
  nauticalMiles: number;
  /** By what way, where the publication says so. */
  by?: string;
  /** Passages of ours that are that way. */
  passages?: string[];
}

/** A pair that is published for a place without a printed position. */
export interface LeftOutPair extends PublishedPair {
  why: string;
}

/** A voyage published in legs that meet at junctions, as the publication tells its readers to add them. */
export interface PublishedSum {
  name: string;
  /** Places; a cape whose position is not printed is the strait of ours that it stands on. */
  stops: (string | { passage: string })[];
  nauticalMiles: number;
}

interface PublishedPosition {
  /** Degrees, minutes and seconds of latitude, then of longitude, as printed. */
  at: string;
  junction?: boolean;
  source: string;
}

type Positions = Record<string, PublishedPosition>;

interface Published {
  publication: string;
  positions: Positions;
  pairs: PublishedPair[];
  leftOut: LeftOutPair[];
  sums: PublishedSum[];
}

/** A wider sample of the same publication, and by what rule it was taken. */
interface Sample {
  rule: string;
  positions: Positions;
  voyages: Record<string, Record<string, number>>;
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Content;
}

const OCEANS = read<Sample>('oceans.json');
const HARBOURS = read<Sample>('harbours.json');

export const PUBLISHED = read<Published>('published.json');
/** Between ports over all oceans. */
export const OCEAN_PAIRS = pairsOf(OCEANS);
/** From ports small and large, each to a junction. */
export const HARBOUR_PAIRS = pairsOf(HARBOURS);

const POSITIONS: Positions = { ...PUBLISHED.positions, ...OCEANS.positions, ...HARBOURS.positions };

function pairsOf({ voyages }: Sample): PublishedPair[] {
  return Object.entries(voyages).flatMap(([from, lengths]) =>
    Object.entries(lengths).map(([to, nauticalMiles]) => ({ from, to, nauticalMiles }))
  );
}

/** The printed position of a published name. Throws for a name that has none. */
export function positionOf(name: string): LonLat {
  const written = POSITIONS[name];
  if (!written) throw new Error(`No position for ${name}`);
  const parts = written.at.split(' ');
  return [degreesOf(parts.slice(4)), degreesOf(parts.slice(0, 4))];
}

function degreesOf([degrees, minutes, seconds, side]: readonly string[]): number {
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return side === 'S' || side === 'W' ? -size : size;
}

/** What a voyage of several legs goes by. */
export function viaOf(stop: PublishedSum['stops'][number]): Via {
  return typeof stop === 'string' ? { at: positionOf(stop), name: stop } : stop;
}

/** Whether a name is no port but a place where ways meet, on the open sea. */
export function isJunction(name: string): boolean {
  return POSITIONS[name]?.junction === true;
}
