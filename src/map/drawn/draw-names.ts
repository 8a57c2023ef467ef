import type { DrawnTheme, Inks } from './inks';
import { isPainted } from './inks';
import { LINE_HEIGHT, SPACING, TYPE, type NameStyle, type PlacedName } from './names';
import { short } from './path';
import type { Point } from './simplify';
import { element, escapeText, group, type Attributes } from './svg';

interface Setting {
  inks: Inks;
  language: 'ar' | 'en';
  theme: DrawnTheme;
  /** The page of a thing, where names are to lead there. */
  href?: (ref: string) => string | undefined;
}

/** What a file asks for: our text face where it is installed, else what the system has for both scripts. */
export const FILE_FONTS = "'Vazirmatn Variable',Vazirmatn,'Noto Sans','Noto Sans Arabic',system-ui,sans-serif";
const STYLES: readonly NameStyle[] = ['water', 'country', 'city', 'context', 'area', 'place', 'subject'];

/** Names with a halo, those of the ground first. The page lends its font; a file names its own. */
export function drawNames(names: readonly PlacedName[], setting: Setting): string {
  const { language, theme } = setting;
  const groups = STYLES.map((style) => {
    const own = names.filter(({ wish }) => wish.style === style);
    return group(lookOf(style, setting), ...own.map((name) => drawName(name, setting)));
  });
  const writing: Attributes = language === 'ar' && !isPainted(theme) ? { direction: 'rtl' } : {};
  return group({ 'paint-order': 'stroke', 'stroke-linejoin': 'round', ...writing }, ...groups);
}

function lookOf(style: NameStyle, { inks, language }: Setting): Attributes {
  const ink = style === 'water' ? inks('waterInk') : style === 'country' ? inks('countryInk') : inks('placeInk');
  const isLatin = language === 'en';
  return {
    'font-size': TYPE[style].size,
    'font-weight': style === 'subject' ? 700 : style === 'place' || style === 'area' ? 500 : undefined,
    'font-style': style === 'water' && isLatin ? 'italic' : undefined,
    'letter-spacing': style === 'country' && isLatin ? SPACING.en * TYPE.country.size : undefined,
    'fill-opacity': style === 'city' || style === 'context' ? 0.8 : undefined,
    fill: ink,
    stroke: style === 'water' ? inks('water') : inks('halo'),
    'stroke-width': style === 'water' ? 1.6 : 2.6
  };
}

function drawName({ wish, lines, at: [x, y], anchor, angle }: PlacedName, setting: Setting): string {
  const size = TYPE[wish.style].size;
  const texts = lines.map((line, index) =>
    element(
      'text',
      {
        x: short(x),
        y: short(y + index * LINE_HEIGHT * size),
        'text-anchor': anchorOf(anchor, setting),
        transform: angle === undefined ? undefined : `rotate(${short(angle)} ${short(x)} ${short(y)})`
      },
      escapeText(line)
    )
  );
  const href = wish.ref ? setting.href?.(wish.ref) : undefined;
  const text = href ? element('a', { href, 'aria-label': lines.length > 1 ? wish.text : undefined }, ...texts) : texts.join('');
  return wish.style === 'city' ? drawDot(wish.at[0]!, setting) + text : text;
}

/** A city of the base map has no sign of the atlas. */
function drawDot([cx, cy]: Point, { inks }: Setting): string {
  return element('circle', { cx: short(cx), cy: short(cy), r: 1.7, 'stroke-width': 1.5, fill: inks('countryInk') });
}

/** Anchors follow the direction of writing: the start of a line that runs to the left is its right end. */
function anchorOf(anchor: PlacedName['anchor'], { language, theme }: Setting): string | undefined {
  if (anchor === 'middle') return 'middle';
  const startsThere = anchor === 'left';
  const turned = language === 'ar' && !isPainted(theme);
  return startsThere === turned ? 'end' : undefined;
}
