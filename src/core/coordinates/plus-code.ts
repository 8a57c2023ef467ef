import { NOT_A_COORDINATE, type CoordinateResult } from './notation';
import { decode, isFullCode, isShortCode } from './open-location-code';
import { halfStepMetres } from './resolution';

/** Reads a full Plus code as the centre of its cell, give or take half a side. A short one, with or without a place behind it, is told apart. */
export function readPlusCode(plain: string): CoordinateResult {
  const code = plain.toUpperCase();
  if (isFullCode(code)) {
    const { centre, size } = decode(code);
    return { ok: true, at: centre, accuracyMetres: halfStepMetres(centre, size) };
  }
  return isShortCode(/^\S+/.exec(code)?.[0] ?? '') ? { ok: false, code: 'short-plus-code' } : NOT_A_COORDINATE;
}
