/** How wide a frame is to how high. */
export const RATIOS = ['16:9', '4:3', '1:1', '3:4'] as const;
export type Ratio = (typeof RATIOS)[number];

/** The width a frame has where nothing else makes it wider or narrower, in pixels. */
const WIDTH = 800;

/** Heights under which a frame is of no use on a phone, in pixels: of a map with its title and foot, and of one with a text under it. */
const LEAST_HEIGHTS = { view: 320, story: 560 } as const;

/**
 * What a frame may do: run its own scripts, keep its own data, and open links in a new tab. Without `allow-same-origin`
 * it works as well where the host lets other origins read its files.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export interface FrameWish {
  /** The whole address of the embedded page. */
  source: string;
  /** What a screen reader calls the frame. */
  title: string;
  ratio: Ratio;
  /** It is a story, whose words need room beside its map. */
  isStory?: boolean;
}

/** The size of a frame in pixels, as its attributes say it. */
export function frameSize({ ratio, isStory }: Pick<FrameWish, 'ratio' | 'isStory'>): { width: number; height: number } {
  const [across, down] = ratio.split(':').map(Number) as [number, number];
  return { width: WIDTH, height: Math.max(Math.round((WIDTH * down) / across), leastHeight(isStory)) };
}

function leastHeight(isStory = false): number {
  return LEAST_HEIGHTS[isStory ? 'story' : 'view'];
}

/** The HTML that embeds a page: as wide as its surroundings, in the wanted proportions, loaded when it comes near. */
export function frameHtml({ source, title, ratio, isStory }: FrameWish): string {
  const { width, height } = frameSize({ ratio, isStory });
  const attributes: Record<string, string> = {
    src: source,
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    sandbox: SANDBOX,
    referrerpolicy: 'strict-origin-when-cross-origin',
    style: `width:100%;height:auto;min-height:${leastHeight(isStory)}px;aspect-ratio:${ratio.replace(':', '/')};border:0`
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** What turns text over whatever stands round it; names from an address may bring it, and no name needs it. */
const OVERRIDES = /[\u202a-\u202e]/g;
/** Marks of direction that do no harm, but would turn the code round where they are not seen. */
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;

function escaped(text: string): string {
  return text
    .replace(OVERRIDES, '')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(MARKS, (mark) => `&#x${mark.charCodeAt(0).toString(16)};`);
}
