import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';
import latin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2?url';
import latinItalic from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-italic.woff2?url';
import cyrillicItalic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-italic.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

/** The map's two faces. Han is left to the system, which MapLibre falls back to for characters no file covers. */
export const FONTS = { text: 'Masarat Text', italic: 'Masarat Italic' } as const;

const ARABIC = {
  url: arabic,
  'unicode-range': ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+200C-200E', 'U+FB50-FDFF', 'U+FE70-FEFC']
};
const LATIN = {
  url: latin,
  'unicode-range': ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-200B', 'U+2010-206F', 'U+2122', 'U+2191-2193']
};
const LATIN_EXTENDED = { url: latinExtended, 'unicode-range': ['U+0100-02BA', 'U+1E00-1EFF'] };
const CYRILLIC = { url: cyrillic, 'unicode-range': ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'] };

/** The `font-faces` of the style: files are fetched when a character they cover is first drawn. */
export const FONT_FACES: FontFacesSpecification = {
  [FONTS.text]: [ARABIC, LATIN, LATIN_EXTENDED, CYRILLIC],
  [FONTS.italic]: [
    { url: latinItalic, 'unicode-range': LATIN['unicode-range'] },
    { url: cyrillicItalic, 'unicode-range': CYRILLIC['unicode-range'] },
    ARABIC,
    LATIN_EXTENDED
  ]
};
