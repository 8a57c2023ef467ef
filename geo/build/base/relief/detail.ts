import type { Rings } from '../winding';
import { landMask } from './land-mask';
import { blur, boxBlur, mapPlane, type Plane } from './plane';
import type { SourceImage } from './source-image';

/** How far around a pixel the common tone is taken, in pixels of 0.18°: about 180 km on land, wide enough at sea to keep basins. */
const LAND_RADIUS = 9;
const SEA_RADIUS = 40;
/** The sea floor's tones lie closer together than those of mountains. */
const SEA_GAIN = 1.3;
/** Detail stronger than this is pressed together, so that no lake or snow field shouts. */
const STRONGEST = 26;
/** Water lighter than this is an ice shelf, and land bluer and darker than these is a lake: neither has relief to show. */
const ICE_LUMINANCE = 150;
const LAKE_LUMINANCE = 125;
const LAKE_BLUENESS = 12;

/**
 * The relief alone: how much lighter or darker a pixel is than its surroundings, on land and at sea apart, so that
 * neither deserts and forests nor the step at the shore remain. Zero is flat; within ± 2 × STRONGEST.
 */
export function reliefDetail({ luminance, blueness }: SourceImage, land: Rings[]): Plane {
  const isLand = landMask(land, luminance.width, luminance.height).samples;
  const isLake = (at: number): boolean => blueness.samples[at]! > LAKE_BLUENESS && luminance.samples[at]! < LAKE_LUMINANCE;
  const ground = mapPlane(luminance, (_, at) => (isLand[at] && !isLake(at) ? 1 : 0));
  const sea = mapPlane(luminance, (sample, at) => (isLand[at] || sample > ICE_LUMINANCE ? 0 : 1));
  const calm = calmNoise(luminance);
  const onLand = standOut(calm, ground, LAND_RADIUS).samples;
  const atSea = standOut(calm, sea, SEA_RADIUS).samples;
  return mapPlane(luminance, (_, at) => soften(onLand[at]!) + soften(SEA_GAIN * atSea[at]!));
}

/** Takes off the grain that the source's own compression left. */
function calmNoise(luminance: Plane): Plane {
  const smooth = boxBlur(luminance, 1).samples;
  return mapPlane(luminance, (sample, at) => 0.45 * sample + 0.55 * smooth[at]!);
}

/** Each pixel less the mean of those around it that belong to the same mask; fades out towards the mask's edge. */
function standOut(luminance: Plane, mask: Plane, radius: number): Plane {
  const inside = mask.samples;
  const sums = blur(mapPlane(luminance, (sample, at) => sample * inside[at]!), radius).samples;
  const counts = blur(mask, radius).samples;
  const neighbours = boxBlur(mask, 1).samples;
  return mapPlane(luminance, (sample, at) => {
    if (!inside[at] || counts[at]! < 1e-4) return 0;
    return (sample - sums[at]! / counts[at]!) * Math.max(0, (neighbours[at]! - 0.55) / 0.45);
  });
}

function soften(detail: number): number {
  return STRONGEST * Math.tanh(detail / STRONGEST);
}
