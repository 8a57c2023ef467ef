import { REF_KINDS, type RefKind } from './vocabulary';

/** Something a text may point to. */
export interface Ref {
  kind: RefKind;
  id: string;
}

/** Reads `kind:id`; nothing for anything else. */
export function parseRef(text: string): Ref | undefined {
  const [, kindName, id] = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text) ?? [];
  const kind = REF_KINDS.find((each) => each === kindName);
  return kind && id ? { kind, id } : undefined;
}
