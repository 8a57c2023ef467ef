import { PASSAGE_REGIONS, type Passage, type PassageRegion } from '#core/network/types';
import { language } from '#i18n/index';

/** The passages by region, in the regions' order and by name within each; regions without one are left out. */
export function byRegion(passages: readonly Passage[]): { region: PassageRegion; passages: Passage[] }[] {
  return PASSAGE_REGIONS.map((region) => ({
    region,
    passages: passages
      .filter((passage) => passage.region === region)
      .sort((a, b) => a.names[language()].localeCompare(b.names[language()], language()))
  })).filter((group) => group.passages.length > 0);
}
