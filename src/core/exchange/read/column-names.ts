/** Names that mean nothing else. */
const LATITUDE = [
  ...[
    'lat',
    'latitude',
    'latdeg',
    'latitudedeg',
    'latdd',
    'ddlat',
    'decimallatitude',
    'latitudewgs84',
    'gpslatitude',
    'latwgs84'
  ],
  ...['خطالعرض', 'دائرةالعرض', 'خطعرض', 'دائرةعرض', 'عرضجغرافیایی', 'عرضجغرافيايي'],
  ...['широта', '纬度', '緯度', 'breitengrad', 'geographischebreite', 'latitud', 'enlem']
];
const LONGITUDE = [
  ...[
    'lon',
    'lng',
    'long',
    'longitude',
    'londeg',
    'longitudedeg',
    'londd',
    'ddlon',
    'ddlong',
    'decimallongitude',
    'longitudewgs84'
  ],
  ...['gpslongitude', 'lonwgs84', 'longdeg', 'خطالطول', 'خططول', 'طولجغرافیایی', 'طولجغرافيايي'],
  ...['долгота', '经度', '經度', 'längengrad', 'geographischelänge', 'longitud', 'boylam']
];
/** Names that may be half a position, or a length, a width, or metres of a local grid: a reason to ask, with a guess. */
const PERHAPS_LATITUDE = [
  'y',
  'ycoord',
  'northing',
  'العرض',
  'عرض',
  'breite',
  'latitude1',
  'lat1',
  'startlat',
  'fromlat',
  'latfrom'
];
const PERHAPS_LONGITUDE = [
  'x',
  'xcoord',
  'easting',
  'الطول',
  'طول',
  'länge',
  'longitude1',
  'lon1',
  'startlon',
  'fromlon',
  'lonfrom'
];

/** What the names of columns say of where positions stand: for certain, or perhaps. */
export function halvesByName(columns: readonly string[]) {
  return {
    latitudes: named(columns, LATITUDE),
    longitudes: named(columns, LONGITUDE),
    perhapsLatitude: named(columns, PERHAPS_LATITUDE)[0],
    perhapsLongitude: named(columns, PERHAPS_LONGITUDE)[0]
  };
}

function named(columns: readonly string[], names: readonly string[]): number[] {
  return columns.flatMap((column, index) => (names.includes(plain(column)) ? [index] : []));
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
