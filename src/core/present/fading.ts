/** A laser that stands still has gone after this, in milliseconds. */
export const LASER_MS = 1_500;
/** Ink stands whole for a while, then fades. */
const INK_WHOLE_MS = 4_000;
export const INK_GONE_MS = 9_000;

/** How strong the laser still is (0–1), so long after it was moved: whole for a third of its time, then less and less. */
export function laserStrength(ageMs: number): number {
  return ramp(ageMs, LASER_MS / 3, LASER_MS);
}

/** How strong ink still is (0–1), so long after its last point. */
export function inkStrength(ageMs: number, stays: boolean): number {
  return stays ? 1 : ramp(ageMs, INK_WHOLE_MS, INK_GONE_MS);
}

/** 1 until `whole`, falling evenly to 0 at `gone`. */
function ramp(ageMs: number, whole: number, gone: number): number {
  return Math.min(1, Math.max(0, (gone - ageMs) / (gone - whole)));
}
