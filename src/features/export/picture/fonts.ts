import { FONT_FACES, FONTS } from '#map/fonts';
import { fetchHeard } from '#state/fetch-heard';

/** The family that drawn maps ask for first. */
const FAMILY = 'Vazirmatn Variable';

interface Face {
  url: string;
  ranges: readonly string[];
}

const files = new Map<string, Promise<string>>();

/**
 * The style sheet that gives a sheet the faces its letters need, as data: a picture may ask for nothing from outside, and
 * a file must look the same wherever it is opened. Han is left to the system.
 */
export async function fontStyle(text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
  const needed = facesOf().filter(({ ranges }) => letters.some((letter) => ranges.some((range) => isIn(letter, range))));
  const rules = await Promise.all(
    needed.map(async ({ url, ranges }) => {
      const source = `url(data:font/woff2;base64,${await fileOf(url)}) format('woff2')`;
      return `@font-face{font-family:'${FAMILY}';font-weight:100 900;src:${source};unicode-range:${ranges.join(',')}}`;
    })
  );
  return rules.join('');
}

function facesOf(): Face[] {
  const faces = FONT_FACES[FONTS.text];
  if (!Array.isArray(faces)) return [];
  return faces.flatMap((face) => (typeof face === 'string' ? [] : [{ url: face.url, ranges: face['unicode-range'] ?? [] }]));
}

function isIn(letter: number, range: string): boolean {
  const [from, to] = range.replace('U+', '').split('-');
  return letter >= Number.parseInt(from!, 16) && letter <= Number.parseInt(to ?? from!, 16);
}

/** A file in base 64, each read once. One that failed may be asked for again. */
function fileOf(url: string): Promise<string> {
  const known = files.get(url);
  if (known) return known;
  const asked = fetchHeard(url, (response) => {
    if (!response.ok) throw new Error(`${url}: status ${response.status}`);
    return response.arrayBuffer();
  })
    .then((buffer) => base64(new Uint8Array(buffer)))
    .catch((error: unknown) => {
      files.delete(url);
      throw error;
    });
  files.set(url, asked);
  return asked;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
