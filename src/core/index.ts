/**
 * The library: what the atlas measures, reads and writes with, for Node, workers and browsers. Positions are
 * `[longitude, latitude]` in degrees on WGS84; azimuths run from 0 to 360° clockwise from north; lengths are in metres and
 * areas in square metres unless a name says otherwise. What can be expected to fail comes back as a value with a code. Of a
 * point that is none of the Earth, a latitude beyond 90° or NaN, lengths, azimuths, areas and positions are NaN and shapes empty. A circle
 * needs a radius above 0, or is empty too; a tolerance of 0 or less, or NaN, means as fine as is sensible, never without end.
 */

// Geodesics and rhumb lines
export { direct, distanceMetres, interpolate, inverse, midpoint, polylineLengthMetres, wrapAzimuth } from './geodesy/geodesic';
export type { GeodesicInverse } from './geodesy/geodesic';
export { rhumbDirect, rhumbDistanceMetres, rhumbInterpolate, rhumbInverse } from './geodesy/rhumb';
export type { BeyondPole, RhumbInverse } from './geodesy/rhumb';
export { lengthOf, pointBetween, solve } from './geodesy/line-type';
export { crossTrack } from './geodesy/cross-track';
export type { CrossTrack } from './geodesy/cross-track';
export { intersectGeodesics } from './geodesy/intersect';
export { nearestOnLine } from './geodesy/nearest';
export type { Foot, Nearest } from './geodesy/nearest';
export { isInside } from './geodesy/polygon';

// Many distances at once
export { distanceMatrix, distancesFrom, nearest } from './geodesy/bulk';
export type { Near } from './geodesy/bulk';
export { fastDistance, prepare } from './geodesy/fast-inverse';
export type { Prepared } from './geodesy/fast-inverse';

// Shapes
export { polygonArea } from './geodesy/area';
export type { PolygonArea } from './geodesy/area';
export { polygonAreaWithHoles } from './geodesy/rings-area';
export type { RingsArea } from './geodesy/rings-area';
export { circle, circlePolygons, sector, sectorPolygons } from './geodesy/circle';
export { circleSize } from './geodesy/circle-size';
export type { CircleSize } from './geodesy/circle-size';
export { bufferLine, MAXIMUM_BUFFER_METRES } from './geodesy/buffer';
export { densify, densifyRing } from './geodesy/densify';
export { nearestLongitude, splitAtAntimeridian, unwrapLine, wrapLongitude } from './geodesy/longitude';
export type { LonLat } from './geodesy/longitude';
export { ringToPolygons } from './geodesy/ring-polygons';
export { WGS84_EQUATORIAL_RADIUS_METRES, WGS84_FLATTENING } from './geodesy/ellipsoid';

// Units, coordinates and how figures are written
export { AREA_UNITS, METRES_PER, metresTo, SQUARE_METRES_PER, squareMetresTo } from './units';
export type { AreaUnit, LengthUnit } from './units';
export { parseCoordinate } from './coordinates/parse';
export { formatCoordinate } from './coordinates/format-coordinate';
export type { CoordinatePrecision } from './coordinates/format-coordinate';
export { COORDINATE_NOTATIONS } from './coordinates/notation';
export type { CoordinateFailure, CoordinateNotation, CoordinateReading, CoordinateResult } from './coordinates/notation';
export { formatArea, formatAzimuth, formatMeasuredLength, FULL_PRECISION } from './format/measured';
export { areaAccuracySquareMetres, azimuthAccuracyDegrees, lengthAccuracyMetres } from './format/precision';
export type { FormatLanguage } from './format/locale';

// Measurements, as the map makes them
export { measure } from './measure/measure';
export { outline } from './measure/outline';
export type * from './measure/measurement';
export type * from './measure/result';
export { explain } from './measure/method';
export type { Explanation, MethodId } from './measure/method';
export { methodLine, methodWords } from './measure/method-words';
export { tableOf } from './measure/rows';
export type { Table } from './measure/rows';
export { parseRadii } from './measure/parse-radii';
export { formatMeasure } from './measure/format-measure';
export { parseMeasure } from './measure/parse-measure';
export { readFile as readMeasurements, writeFile as writeMeasurements } from './measure/file';

// Files
export { readLayer } from './exchange/read/read-layer';
export type { ReadInput } from './exchange/read/read-input';
export type * from './exchange/layer';
export { measureFeature } from './exchange/measure-feature';
export type { FeatureFigures } from './exchange/measure-feature';
export { writeMeasured } from './exchange/write/write-measured';
export type { MeasuredFile } from './exchange/write/write-measured';

// The atlas and the search in it
export type * from './atlas/atlas';
export type * from './atlas/vocabulary';
export { EDITION } from './atlas/edition';
export { recordOf } from './atlas/record';
export { buildSearchIndex } from './search/search-index';
export type { SearchIndex } from './search/search-index';
export type { Found } from './search/found';

// Routes by sea and land; a route of the network is not one of the atlas
export { loadNetwork } from './network/load';
export type { NetworkNames } from './network/names';
export type {
  Alternative,
  Answer,
  AskedOptions,
  Blocker,
  BlockReason,
  Defaults,
  IceClass,
  IceWarning,
  IdleOption,
  ImpactRow,
  LegMode,
  Matrix,
  MatrixManner,
  MatrixWarning,
  Minimised,
  Network,
  NetworkFailure,
  NetworkFailureCode,
  NetworkFailureDetails,
  OwnDefaults,
  Passage,
  PassageLimits,
  PassageWarning,
  PolarWaters,
  ReachBand,
  Restriction,
  Route as NetworkRoute,
  RouteLeg,
  RouteMode,
  RouteOptions,
  RoutePoint,
  RouteWarning,
  Scenario,
  Ship,
  Shoal,
  Snap,
  Sourced,
  Tariffs,
  Via
} from './network/types';
export type { TypicalEnd } from './network/typical-end';
