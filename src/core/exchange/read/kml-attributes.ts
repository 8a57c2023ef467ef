import type { Document, Element } from '@xmldom/xmldom';
import { elementsOf, hideElement } from './xml';

/** No attribute can bear this name: under it an object keeps what it inherits. */
const PROTOTYPE = '__proto__';
/** A placemark's own elements with the attributes that the library makes of them. */
const OWN: ReadonlyMap<string | null, string> = new Map([
  ...['name', 'address', 'visibility', 'open', 'phoneNumber', 'description', 'styleUrl'].map((name) => [name, name] as const),
  ['TimeSpan', 'timespan'],
  ['TimeStamp', 'timestamp']
]);

/** Attributes of a document with the types it declares for them. */
type Declared = Map<string, string>;

/**
 * Readies what is attached to placemarks for the library, which would read a missing number as zero and every truth value as
 * true, and of two attributes of one name would keep the last.
 */
export function mendAttributes(document: Document, placemarks: readonly Element[]): void {
  const declared: Declared = new Map();
  for (const field of elementsOf(document, 'SimpleField')) {
    const name = field.getAttribute('name') ?? '';
    if (name === PROTOTYPE) hideElement(field);
    if (field.getAttribute('type') === 'bool') field.setAttribute('type', 'string');
    declared.set(name, field.getAttribute('type') ?? '');
  }
  for (const data of elementsOf(document, 'SimpleData')) {
    const name = data.getAttribute('name') ?? '';
    if ((data.textContent ?? '').trim() === '' || name === PROTOTYPE) hideElement(data);
    else if (name in {} && !declared.has(name)) declare(document, name, '', declared);
  }
  for (const placemark of placemarks) setApart(document, placemark, declared);
}

/** Numbers the attributes of a placemark that are called like one before, or like what the placemark says of itself. */
function setApart(document: Document, placemark: Element, declared: Declared): void {
  const data = [...elementsOf(placemark, 'Data'), ...elementsOf(placemark, 'SimpleData')];
  if (data.length === 0) return;
  const taken = ownNames(placemark);
  const given = new Set(data.map((each) => each.getAttribute('name') ?? ''));
  /** Where the search for a free number goes on, by name: any number of attributes may be called the same. */
  const copies = new Map<string, number>();
  for (const each of data) {
    const name = each.getAttribute('name') ?? '';
    if (!taken.has(name)) {
      taken.add(name);
      continue;
    }
    let copy = copies.get(name) ?? 2;
    while (taken.has(numbered(name, copy)) || given.has(numbered(name, copy))) copy += 1;
    copies.set(name, copy + 1);
    const other = numbered(name, copy);
    taken.add(other);
    each.setAttribute('name', other);
    if (declared.has(name) && !declared.has(other)) declare(document, other, declared.get(name)!, declared);
  }
}

function numbered(name: string, copy: number): string {
  return `${name} (${copy})`;
}

function ownNames(placemark: Element): Set<string> {
  const names = new Set<string>();
  for (let child = placemark.firstChild; child; child = child.nextSibling) {
    const name = OWN.get(child.localName);
    if (name !== undefined && (child.textContent ?? '') !== '') names.add(name);
  }
  return names;
}

/** Of attributes called like something every object has, the library would take that for their own reader: unless declared. */
function declare(document: Document, name: string, type: string, declared: Declared): void {
  const field = document.createElement('SimpleField');
  field.setAttribute('name', name);
  field.setAttribute('type', type);
  document.documentElement?.appendChild(field);
  declared.set(name, type);
}
