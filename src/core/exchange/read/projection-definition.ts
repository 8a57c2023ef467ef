import proj4 from 'proj4';

/**
 * Projections that `proj4` reads in WKT as PROJ does: on 2026-11-30 the projected systems of the EPSG, ESRI and IGN
 * registers, up to eight of each method, and systems made for each name were written by GDAL 3.6.2 in the WKT of ESRI,
 * of GDAL and of 2018; points in their areas came back within 5 m. Miller and Van der Grinten on an ellipsoid do not:
 * there the two take spheres of another radius, up to 9 km apart. Every other name is refused, since `proj4`
 * knows names by which it means another projection.
 */
const READ_ALIKE = new Set(
  `albers, albers_conic_equal_area, albers_equal_area, american_polyconic, azimuthal_equidistant, bonne, cassini, cassini_soldner,
  double_stereographic, eckert_vi, equal_earth, equidistant_conic, gauss_kruger, hotine_oblique_mercator,
  hotine_oblique_mercator_azimuth_center, hotine_oblique_mercator_azimuth_natural_origin, krovak_north_orientated,
  lambert_azimuthal_equal_area, lambert_conformal_conic, lambert_conformal_conic_1sp, lambert_conformal_conic_2sp,
  lambert_conic_conformal_1sp, lambert_conic_conformal_2sp, mercator_1sp, mercator_auxiliary_sphere, mercator_variant_a,
  miller_cylindrical, mollweide, new_zealand_map_grid, oblique_stereographic, polar_stereographic, polar_stereographic_variant_a,
  polar_stereographic_variant_b, polyconic, popular_visualisation_pseudo_mercator, robinson, sinusoidal, stereographic_south_pole,
  transverse_mercator, van_der_grinten, van_der_grinten_i, vandergrinten`.split(/,\s+/)
);

/** Projections true along a parallel, which `proj4` takes for the latitude of the origin. */
const TRUE_ALONG_PARALLEL: Readonly<Record<string, string>> = {
  mercator: 'merc',
  mercator_2sp: 'merc',
  equidistant_cylindrical: 'eqc',
  equirectangular: 'eqc'
};

/** What `proj4` keeps of a definition beside what its types say: radians, metres, and the metres of the file's unit. */
export type Parameters = Partial<
  Record<'long0' | 'x0' | 'y0' | 'to_meter' | 'from_greenwich', number> & { datum_params: number[] }
>;

const ANGLE = /latitude|longitude|parallel|meridian|azimuth|angle/i;
/** Degrees, a tenth of a millimetre on the ground: `proj4` takes a standard parallel of nought for one that is not given. */
const NEARLY_NOUGHT = '0.000000001';

/** What `proj4` has to be told to read positions as the WKT means them, `undefined` where it cannot. */
export function definitionFor(wkt: string): string | undefined {
  const method = /(?:PROJECTION|METHOD)\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1];
  if (method === undefined) return wkt;
  const name = plainName(method);
  const inDegrees = anglesInDegrees(wkt);
  const isWkt1 = /^\s*PROJCS/i.test(wkt);
  if (isWkt1 && name in TRUE_ALONG_PARALLEL)
    return alongParallel(TRUE_ALONG_PARALLEL[name]!, inDegrees.replace(method, 'Mercator'));
  // By this name proj4 means a double stereographic; the southern one it reads by the sign of its parallel.
  if (name === 'stereographic_north_pole') return inDegrees.replace(method, 'Stereographic_South_Pole');
  if (name === 'krovak') return isTurnedKrovak(inDegrees) ? inDegrees : undefined;
  // The order of WKT 2 (ISO 19162) is not that of .prj files; proj4 misreads its oblique Mercator and its grads.
  if (!READ_ALIKE.has(name) || (!isWkt1 && (name.startsWith('hotine') || /"grad/i.test(wkt)))) return undefined;
  if (name.startsWith('polar') && isScaledSphere(wkt)) return undefined;
  return withParallels(
    name === 'new_zealand_map_grid' ? inDegrees.replace(/Longitude_Of_Origin/i, 'Central_Meridian') : inDegrees
  );
}

function plainName(method: string): string {
  return method
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Angles of WKT 1 are in the unit of its geographic system (OGC 01-009, 7.3.1): grads in the grids of France and Tunisia. */
function anglesInDegrees(wkt: string): string {
  const radians = Number(/GEOGCS.*?\bUNIT\s*\[\s*"[^"]*"\s*,\s*([\d.eE+-]+)/is.exec(wkt)?.[1]);
  const degrees = (radians * 180) / Math.PI;
  if (!(degrees > 0) || Math.abs(degrees - 1) < 1e-6) return wkt;
  return wkt.replace(/(PARAMETER\s*\[\s*"([^"]*)"\s*,\s*)([\d.eE+-]+)/gi, (whole, before: string, name: string, value: string) =>
    ANGLE.test(name) ? `${before}${(Number(value) * degrees).toFixed(12)}` : whole
  );
}

function withParallels(wkt: string): string {
  return wkt.replace(/("Standard_Parallel_[12]"\s*,\s*)-?0+(?:\.0*)?(?=\s*[\],])/gi, `$1${NEARLY_NOUGHT}`);
}

/** The grid of Křovák counted east and north, the one way in which `proj4` reads it (the other is counted south and west). */
function isTurnedKrovak(wkt: string): boolean {
  return parameter(wkt, 'X_Scale') === -1 && parameter(wkt, 'Y_Scale') === 1 && parameter(wkt, 'XY_Plane_Rotation') === 90;
}

/** On a sphere `proj4` forgets the scale at the pole. */
function isScaledSphere(wkt: string): boolean {
  const scale = parameter(wkt, 'Scale_Factor') ?? parameter(wkt, 'Scale factor at natural origin') ?? 1;
  return scale !== 1 && /(?:SPHEROID|ELLIPSOID)\s*\[\s*"[^"]*"\s*,\s*[\d.]+\s*,\s*0(?:\.0*)?\s*[\],]/i.test(wkt);
}

function alongParallel(projection: string, wkt: string): string {
  const parsed = new proj4.Proj(wkt) as InstanceType<typeof proj4.Proj> & Parameters;
  const { a, b, rf, long0 = 0, x0 = 0, y0 = 0, to_meter: metres = 1, from_greenwich: meridian = 0, datum_params: shift } = parsed;
  const degrees = (radians: number) => (radians * 180) / Math.PI;
  const figures = {
    lat_ts: parameter(wkt, 'Standard_Parallel_1') ?? 0,
    lat_0: projection === 'eqc' ? (parameter(wkt, 'Latitude_Of_Origin') ?? 0) : 0,
    lon_0: degrees(long0),
    pm: degrees(meridian),
    x_0: x0,
    y_0: y0,
    a,
    ...(Number.isFinite(rf) && rf ? { rf } : { b }),
    to_meter: metres,
    towgs84: shift?.join(',') ?? '0,0,0'
  };
  return `+proj=${projection} ${Object.entries(figures).map(([key, value]) => `+${key}=${value}`).join(' ')}`; // prettier-ignore
}

function parameter(wkt: string, name: string): number | undefined {
  const written = new RegExp(`"${name}"\\s*,\\s*([\\d.eE+-]+)`, 'i').exec(wkt)?.[1];
  return written === undefined ? undefined : Number(written);
}
