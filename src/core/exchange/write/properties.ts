import { OWN_PROPERTIES } from './own-keys';
import type { WrittenFeature } from './writer';
import { fitsXml } from './xml';

export type Properties = Readonly<Record<string, unknown>>;

/** A value as text: what is not text already is written as JSON, nothing as nothing. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The properties of a feature as texts, for formats that know only texts. Where a text alone would not tell what the value
 * was (a number, a truth, nothing, something nested), or wherever `isWhole` asks for it, all properties stand once more as
 * JSON, so that they are read back as they were.
 */
export function textProperties({ properties }: WrittenFeature, { isWhole = false } = {}): [name: string, text: string][] {
  const entries = Object.entries(properties ?? {}).filter(([, value]) => value !== undefined);
  const texts = entries.map(([name, value]): [string, string] => [name, textOf(value)]);
  const isPlain = !isWhole && entries.every(([name, value]) => typeof value === 'string' && isKept(name, value));
  return isPlain ? texts : [...texts, [OWN_PROPERTIES, plainJson(properties)]];
}

/** JSON without the few signs that XML cannot hold; as escapes they are the same text. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

/** Readers of KML take these for the look of a placemark. */
const STYLES = /^(?:stroke|fill|icon|label|marker)/;

/** Whether an XML reader gives a text back as it was, and does not take its name for a style. */
function isKept(name: string, text: string): boolean {
  return comesBack(text) && /^\w[\w ]*$/.test(name) && !STYLES.test(name);
}

/** Whether a value is a text that an XML reader gives back as it was. */
export function comesBack(value: unknown): value is string {
  return typeof value === 'string' && value.trim() === value && value !== '' && fitsXml(value);
}
