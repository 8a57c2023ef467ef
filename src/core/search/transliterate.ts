const LATIN_OF: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya'
};

/**
 * A Russian name in Latin letters (Москва → moskva), as it is typed by people who know the name and have no Cyrillic
 * keyboard. Arabic and Persian have no such spelling: their short vowels are not written.
 */
export function transliterateRussian(name: string): string {
  return [...name.toLowerCase()].map((letter) => LATIN_OF[letter] ?? letter).join('');
}
