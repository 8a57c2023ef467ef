/**
 * Letters that one keyboard writes and another does not, though readers see one letter. Marks (hamza, diaeresis, háček) are
 * stripped before, so only letters of their own stand here.
 */
const SAME_LETTER: Readonly<Record<string, string>> = {
  // Arabic script: the Arabic letter stands for the Persian, Urdu, Kurdish and Uyghur forms of it.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'و',
  ء: '',
  ـ: '',
  // Latin letters that do not come apart into a letter and a mark.
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ŋ: 'n',
  // Signs for hamza, ayn and glottal stops in transliterations.
  "'": '',
  '’': '',
  '‘': '',
  '`': '',
  ʿ: '',
  ʾ: '',
  ʼ: '',
  ʻ: '',
  ʹ: '',
  ʺ: ''
};

/** The letter a letter is taken for. */
export function sameLetter(letter: string): string {
  return Object.hasOwn(SAME_LETTER, letter) ? SAME_LETTER[letter]! : letter;
}
