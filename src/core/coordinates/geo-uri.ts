import { NOT_A_COORDINATE, type CoordinateResult } from './notation';
import { PRINTED_NUMBER } from './printed-number';
import { readDecimalPair } from './read-decimal-pair';

const URI = new RegExp(
  `^geo:(${PRINTED_NUMBER}),(${PRINTED_NUMBER})(?:,${PRINTED_NUMBER})?((?:;[a-z0-9-]+(?:=[^;?]*)?)*)(?:\\?z=[\\d.]+)?$`,
  'iu'
);

/** Reads a `geo:` URI (RFC 5870) in WGS84, latitude first. Its altitude is not used; its uncertainty `u`, in metres, is the accuracy. */
export function readGeoUri(plain: string): CoordinateResult {
  const [, latitude, longitude, parameters] = URI.exec(plain) ?? [];
  if (!latitude || !longitude) return NOT_A_COORDINATE;
  const referenceSystem = parameter(parameters, 'crs') ?? 'wgs84';
  if (referenceSystem.toLowerCase() !== 'wgs84') return { ok: false, code: 'unknown-reference-system', referenceSystem };
  const read = readDecimalPair(latitude, longitude);
  const uncertainty = parameter(parameters, 'u');
  return read.ok && uncertainty && /^\d+(\.\d+)?$/.test(uncertainty) ? { ...read, accuracyMetres: Number(uncertainty) } : read;
}

function parameter(parameters: string | undefined, name: string): string | undefined {
  const parts = parameters?.split(';').map((part) => part.split('='));
  return parts?.find(([key]) => key?.toLowerCase() === name)?.[1];
}
