type Parts = Readonly<Record<string, Uint8Array>>;

const PICTURE = /^ppt\/media\/(.+)$/;

/** Pictures of a file that are the same as one before them, with the name of that one, both without their folder. */
export function samePictures(parts: Parts): ReadonlyMap<string, string> {
  const kept: [name: string, content: Uint8Array][] = [];
  const same = new Map<string, string>();
  for (const [part, content] of Object.entries(parts)) {
    const name = PICTURE.exec(part)?.[1];
    if (!name) continue;
    const first = kept.find(([, other]) => isSame(other, content));
    if (first) same.set(name, first[0]);
    else kept.push([name, content]);
  }
  return same;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** The relations of a part, with each picture by its first name. */
export function withFirstPictures(relations: string, same: ReadonlyMap<string, string>): string {
  return relations.replace(/(?<=Target="\.\.\/media\/)[^"]+/g, (name) => same.get(name) ?? name);
}
