import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { lineAt } from './line-at';
import { tooDeepAt } from './xml-depth';

/** A document, or the line and column where its XML breaks. */
type XmlResult = { document: Document } | { line: number; column: number };

const HIDDEN = 'left-out';

interface Located {
  locator?: { lineNumber?: number; columnNumber?: number };
}

/**
 * Parses XML. Entities of a document's own are not expanded and nothing is fetched; the first breach of well-formedness
 * ends it.
 */
export function parseXml(text: string): XmlResult {
  const excess = tooDeepAt(text);
  if (excess !== undefined) return lineAt(text, excess);
  let place = { line: 1, column: 1 };
  const onError = (level: 'warning' | 'error' | 'fatalError', message: string, context: unknown): void => {
    const { lineNumber = 1, columnNumber = 1 } = (context as Located).locator ?? {};
    place = { line: lineNumber, column: columnNumber };
    if (level !== 'warning') throw new Error(message);
  };
  try {
    return { document: new DOMParser({ onError }).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml') };
  } catch {
    return place;
  }
}

/** All elements of a name, whatever prefix it is written with. */
export function elementsOf(node: Document | Element, localName: string): Element[] {
  return Array.from(node.getElementsByTagNameNS('*', localName));
}

/**
 * Takes an element out of what is found by its name. It stays where it is: removing one makes the library number all its
 * neighbours anew, and there may be a hundred thousand of them.
 */
export function hideElement(element: Element): void {
  Object.assign(element, { tagName: HIDDEN, localName: HIDDEN, nodeName: HIDDEN, prefix: null });
}

/**
 * Takes the prefix from every element of the document's own namespace, whose elements the library looks up by their bare
 * names, and from the root the declarations of it under a prefix, which the library would take for a format of extensions.
 */
export function stripOwnPrefix(document: Document): void {
  const root = document.documentElement;
  const own = root?.namespaceURI;
  if (!root || !own) return;
  for (const element of Array.from(document.getElementsByTagNameNS(own, '*')))
    if (element.prefix) rename(element, element.localName!);
  for (const attribute of Array.from(root.attributes))
    if (attribute.name.startsWith('xmlns:') && attribute.value === own) Object.assign(attribute, { name: HIDDEN });
}

/** Gives every element of a namespace the prefix that the library knows it by, whatever the document calls it. */
export function usePrefix(document: Document, namespace: string, prefix: string): void {
  for (const element of Array.from(document.getElementsByTagNameNS(namespace, '*')))
    if (element.prefix !== prefix) rename(element, `${prefix}:${element.localName}`, prefix);
}

function rename(element: Element, tagName: string, prefix: string | null = null): void {
  Object.assign(element, { tagName, nodeName: tagName, prefix });
}

/** The line an element begins on, counted from 1. */
export function lineOf(element: Element): number {
  return (element as Element & { lineNumber?: number }).lineNumber ?? 1;
}
