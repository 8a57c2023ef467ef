import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';
import latin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2?url';
import latinItalic from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-italic.woff2?url';
import cyrillicItalic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-italic.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';
import type { Language } from '#core/atlas/vocabulary';
import coreArabic from './faces/core-arabic.woff2?url';
import coreItalic from './faces/core-latin-italic.woff2?url';
import coreFigures from './faces/core-figures.woff2?url';
import coreLatin from './faces/core-latin.woff2?url';

/** The map's two faces. Han is left to the system, which MapLibre falls back to for characters no file covers. */
export const FONTS = { text: 'Masarat Text', italic: 'Masarat Italic' } as const;

const CORE_ARABIC = {
  url: coreArabic,
  'unicode-range': [
    'U+060C',
    'U+061B',
    'U+061F',
    'U+0621-063A',
    'U+0640-0652',
    'U+0660-066C',
    'U+067E',
    'U+0686',
    'U+0698',
    'U+06A9',
    'U+06AF',
    'U+06CC',
    'U+200C-200E',
    // The joined forms of these letters: the map joins them before it asks for them.
    'U+FB56-FB59',
    'U+FB7A-FB7D',
    'U+FB8A-FB8B',
    'U+FB8E-FB95',
    'U+FBFC-FBFF',
    'U+FE70-FEFC'
  ]
};
const CORE_LATIN = {
  url: coreLatin,
  'unicode-range': [
    'U+0020-007E',
    'U+00A0',
    'U+00AB',
    'U+00B0',
    'U+00B2-00B3',
    'U+00B6-00B7',
    'U+00BB',
    'U+00C0-00FF',
    'U+2009',
    'U+2013-2014',
    'U+2018-2019',
    'U+201C-201D',
    'U+2026',
    'U+2032-2033',
    'U+2212'
  ]
};
/** Of the Latin face what an Arabic page shows at first: see `faces`. */
const CORE_FIGURES = {
  url: coreFigures,
  'unicode-range': [
    'U+0020-0021',
    'U+0025',
    'U+0028-0029',
    'U+002B-003A',
    'U+0041-0045',
    'U+0047',
    'U+004C',
    'U+004E',
    'U+0050',
    'U+0052',
    'U+0055',
    'U+0059',
    'U+0061-0065',
    'U+0067-0069',
    'U+006C-006F',
    'U+0072-0075',
    'U+00A0',
    'U+00AB',
    'U+00B0',
    'U+00B7',
    'U+00BB',
    'U+2009',
    'U+2013-2014',
    'U+2026',
    'U+2212'
  ]
};
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

/**
 * The `font-faces` of the style: a file is fetched when a character it covers is first drawn, and of two that cover it the
 * first is taken: the small ones with what nearly every name is written with (see `faces`) before the whole.
 */
export const FONT_FACES = {
  [FONTS.text]: [CORE_ARABIC, CORE_LATIN, ARABIC, LATIN, LATIN_EXTENDED, CYRILLIC],
  [FONTS.italic]: [
    { url: coreItalic, 'unicode-range': CORE_LATIN['unicode-range'] },
    CORE_ARABIC,
    { url: latinItalic, 'unicode-range': LATIN['unicode-range'] },
    { url: cyrillicItalic, 'unicode-range': CYRILLIC['unicode-range'] },
    ARABIC,
    LATIN_EXTENDED
  ]
} satisfies FontFacesSpecification;

const ARABIC_FACES: FontFacesSpecification = { ...FONT_FACES, [FONTS.text]: [CORE_FIGURES, ...FONT_FACES[FONTS.text]] };

/** The faces in the order that serves a page: an Arabic one has its figures from the small file that its texts take. */
export const fontFaces = (page: Language): FontFacesSpecification => (page === 'ar' ? ARABIC_FACES : FONT_FACES);
