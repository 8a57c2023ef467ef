import measured from './accuracy.json';

/** Two texts of one sense. */
interface Said {
  ar: string;
  en: string;
}

/** What of the geodesy was compared with figures from elsewhere. */
export type ComparedFigure = 'geodesic' | 'geodesic-end' | 'geodtest' | 'rhumb' | 'rhumb-end' | 'geodesic-area' | 'rhumb-area';

/** In metres, or in square metres where areas are compared. */
export interface GeodesyRow {
  what: ComparedFigure;
  cases: number;
  promised: number;
  /** The largest difference seen. */
  worst: number;
}

export type VoyageSample = 'own' | 'oceans' | 'harbours' | 'all';

/** Published voyages beside ours; errors and shares are parts of one. */
export interface VoyageRow {
  sample: VoyageSample;
  pairs: number;
  medianError: number;
  within5: number;
  within10: number;
}

/** One of the voyages that differ most, in nautical miles. */
export interface WorstVoyage {
  names: Said;
  published: number;
  ours: number;
  /** Ours less the published length, over it. */
  error: number;
  why: Said;
}

/** How exact the figures of the atlas are, as `npm run oracle` found it. */
export interface Accuracy {
  geodesy: GeodesyRow[];
  voyages: {
    publication: string;
    /** Pairs without a printed position at one end. */
    leftOut: number;
    samples: VoyageRow[];
    worst: WorstVoyage[];
  };
}

// A file of JSON has no closed lists: a test holds it to what is computed anew, names of rows too.
export const ACCURACY = measured as Accuracy;
