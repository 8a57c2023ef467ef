/** Sources of legs that are the atlas's own work, as data names them; pages say them in the reader's language. */
export const SEA_SOURCE = 'Masarat sea network (Natural Earth 1:10m land, fairways of the atlas), WGS84';
export const ACCESS_SOURCE = 'Geodesic on WGS84';
export const WORK_SOURCE = 'Assumptions of routes';
