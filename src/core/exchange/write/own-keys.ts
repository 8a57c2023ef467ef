/**
 * Where our own files keep what their format has no place for: every property with its type, and the measurement that a
 * figure came from. The names stand as extended data in KML, as extension elements in GPX, as columns in CSV.
 */
export const OWN_PROPERTIES = 'masarat_properties';
export const OWN_MEASUREMENT = 'masarat_measurement';
/** In GPX, the properties that have no element of their own, and the elements in which the others are found. */
export const OWN_REST = 'masarat_rest';
/** The namespace of the elements in GPX; its prefix and a name make one of the keys above. */
export const OWN_NAMESPACE = 'urn:masarat:gpx:1';
export const OWN_PREFIX = 'masarat';
