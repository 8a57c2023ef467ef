/** A name of the base map is shown from the zoom at which its rank is no more than the zoom and this figure together. */
export const RANK_AT_ZOOM_ZERO = { country: 1.6, city: -0.6, sea: 1.4, water: 0.6, river: 0 } as const;

/** A place is shown from the zoom at which its rank is no more than this times the zoom. */
export const PLACE_RANKS_PER_ZOOM = 0.8;

/** Where all ways meet: of the subject that is shown these come before neighbours of their rank and of the rank above it. */
export const FOREMOST_KINDS: readonly string[] = ['strait', 'canal'];
export const FOREMOST_BY = 1.05;
