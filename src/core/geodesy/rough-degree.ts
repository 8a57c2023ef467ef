// Degrees in metres where a bound or a guess is enough. No length that is told rests on them; a degree of arc as a unit is in units.ts.

/** On the ellipsoid no degree of latitude is shorter: what lies within so many metres lies within so many degrees. */
export const LEAST_DEGREE_METRES = 110_500;

/** A degree of the equator: in the plane that touches the Earth somewhere, a degree either way, good to a hundredth. */
export const EQUATOR_DEGREE_METRES = 111_320;
