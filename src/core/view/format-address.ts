import { DEFAULT_VIEW, orderSubjects, type Camera, type View } from './view';
import { formatReach } from './reach-text';
import { formatAssumptions } from './assume-text';
import { formatRoutes } from './route-text';
import { formatScenario } from './scenario-text';
import { SUBJECTS } from '../atlas/vocabulary';
import { encodeValue, fitsAddress, formatMeasure } from '../measure/format-measure';

/** Rounds as far as the eye can tell at a zoom: a hundred-thousandth of a degree is a metre. */
function degrees(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

/** `latitude,longitude,zoom[,bearing[,pitch]]`: a person reads latitude first. */
export function formatCamera(camera: Camera): string {
  const parts = [degrees(camera.center[1], 4), degrees(camera.center[0], 4), degrees(camera.zoom, 2)];
  const bearing = degrees(camera.bearing, 1);
  const pitch = degrees(camera.pitch, 1);
  if (bearing !== '0' || pitch !== '0') parts.push(bearing);
  if (pitch !== '0') parts.push(pitch);
  return parts.join(',');
}

/**
 * Writes a view as the query of an address, without the question mark. Only what differs from {@link DEFAULT_VIEW} is
 * written, in a fixed order, so equal views give equal addresses. Measurements too many for an address are left out
 * whole, never in part, unless they came in one: `isMeasured` then. The grammar is in ARCHITECTURE.md.
 */
export function formatAddress(view: View, isMeasured = fitsAddress(view.measure)): string {
  const fields: [string, string][] = [];
  const camera = formatCamera(view.camera);
  if (camera !== formatCamera(DEFAULT_VIEW.camera)) fields.push(['camera', camera]);
  if (view.projection !== DEFAULT_VIEW.projection) fields.push(['projection', view.projection]);
  if (view.theme !== DEFAULT_VIEW.theme) fields.push(['theme', view.theme]);
  const subjects = orderSubjects(view.subjects).join(',');
  if (subjects !== DEFAULT_VIEW.subjects.join(',')) fields.push(['subjects', subjects || 'none']);
  const opacity = SUBJECTS.flatMap((subject) => {
    const percent = view.opacity[subject];
    return percent === undefined || percent === 100 ? [] : [`${subject}:${percent}`];
  });
  if (opacity.length > 0) fields.push(['opacity', opacity.join(',')]);
  if (view.selection) fields.push(['select', `${view.selection.kind}:${view.selection.id}`]);
  if (view.labels !== DEFAULT_VIEW.labels) fields.push(['labels', view.labels.replace('+', '-')]);
  if (view.names !== DEFAULT_VIEW.names) fields.push(['names', view.names]);
  if (view.borders !== DEFAULT_VIEW.borders) fields.push(['borders', view.borders]);
  if (view.time !== null) fields.push(['time', view.time]);
  const measure = isMeasured && formatMeasure(view.measure);
  if (measure) fields.push(['measure', measure]);
  if (view.route.length > 0) fields.push(['route', formatRoutes(view.route)]);
  const assume = formatAssumptions(view.assume);
  if (assume) fields.push(['assume', assume]);
  const scenario = formatScenario(view.scenario);
  if (scenario) fields.push(['scenario', scenario]);
  if (view.reach) fields.push(['reach', formatReach(view.reach)]);
  return fields.map(([key, value]) => `${key}=${encodeValue(value)}`).join('&');
}
