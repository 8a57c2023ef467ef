/**
 * Abbreviations by which people look for things whose names are written out, with what they stand for: the glossary's own
 * short forms, with what its term is about and the search knows, and the initials of names of the atlas.
 */
export const ABBREVIATIONS: readonly { forms: readonly string[]; of: readonly string[] }[] = [
  {
    forms: ['INSTC', 'إنستك'],
    of: ['subject:north-south', 'set:instc', 'route:instc-western', 'route:instc-trans-caspian', 'route:instc-eastern']
  },
  { forms: ['BRI'], of: ['subject:belt-and-road', 'set:bri-65'] },
  { forms: ['SCO'], of: ['set:sco'] },
  { forms: ['LNG'], of: ['subject:yamal'] },
  { forms: ['BAM'], of: ['route:bam'] },
  // Of these the glossary names actors and events, which all belong to one subject.
  { forms: ['JCPOA', 'NPT', 'IAEA', 'E3'], of: ['subject:diplomacy'] },
  { forms: ['CPEC'], of: ['route:china-pakistan-economic-corridor', 'route:cpec-central-road', 'route:cpec-main-line-one'] },
  {
    forms: ['NSR'],
    of: [
      'subject:northern-sea-route',
      'area:northern-sea-route-waters',
      'route:northern-sea-route',
      'route:northern-sea-route-transit',
      'route:northern-sea-route-high-latitude',
      'route:murmansk-yokohama-nsr',
      'route:shanghai-rotterdam-nsr'
    ]
  },
  { forms: ['TITR'], of: ['route:middle-corridor'] }
];

/** The abbreviations of a thing, known by its kind and id. */
export function abbreviationsOf(key: string): string[] {
  return ABBREVIATIONS.filter(({ of }) => of.includes(key)).flatMap(({ forms }) => forms);
}
