import { formatNumber } from '#core/format/number';
import { today } from '#core/reading/day';
import type { Reading } from '#core/reading/reading';
import type { View } from '#core/view/view';
import { m, speaking } from '#i18n/index';
import { viewName, type TitleSource } from '#i18n/view-title';
import { subjectName } from '#i18n/words';
import { permalinkOf } from './permalink';
import type { SheetInput } from './sheet/sheet-input';
import type { SheetLanguage } from './sheet/text';
import type { ExportLayer, ExportSource } from './source';

type Wanted = Omit<SheetInput, 'base' | 'reading' | 'layers' | 'network' | 'units' | 'permalink' | 'today'> & {
  file: (path: string) => Promise<unknown>;
  source: ExportSource;
};

/** A layer with more features than this is not drawn whole on paper: nobody could tell them apart. */
const MOST_FEATURES = 50_000;

/** Draws a sheet and sets it in type; what draws is loaded when the first sheet is. */
export async function setSheet({ file, source, ...wanted }: Wanted): Promise<string> {
  const [{ readBase }, { makeSheet }, { fontStyle }] = await Promise.all([
    import('#map/drawn/base'),
    import('./sheet/make-sheet'),
    import('./picture/fonts')
  ]);
  const { view, measurements, language } = wanted;
  const shown = source.layers.filter(({ visible, found }) => visible && !found);
  const [base, reading, layers] = await Promise.all([
    readBase(file),
    view.time === null ? undefined : (file(`reading/${language}.json`) as Promise<Reading>),
    Promise.all(shown.map((layer) => featuresOf(layer, language)))
  ]);
  const permalink = permalinkOf(view, measurements, language) ?? permalinkOf(view, [], language) ?? location.href;
  const { units, network } = source;
  const set = makeSheet({ ...wanted, base, ...(reading && { reading }), layers, network, units, permalink, today: today() });
  return set(await fontStyle(set('')));
}

async function featuresOf({ name, colour, read }: ExportLayer, locale: SheetLanguage): Promise<SheetInput['layers'][number]> {
  const features: SheetInput['layers'][number]['features'][number][] = [];
  const cancel = new AbortController();
  for await (const some of read(cancel.signal)) {
    features.push(...some);
    if (features.length >= MOST_FEATURES) {
      const count = formatNumber(features.length, locale);
      return { name: m.sheet_layer_partly({ name, count }, { locale }), colour, features };
    }
  }
  return { name, colour, features };
}

/** What a sheet is called before somebody says otherwise: as its view is by its routes, its reach or its measurements, else by its subjects or the atlas. */
export function firstTitle(view: View, source: TitleSource, language: SheetLanguage): string {
  // What is selected is a thing among others on paper.
  const name = speaking(language, () => viewName({ ...view, selection: null }, source));
  if (name) return name;
  const subjects = view.subjects.slice(0, 4).map((subject) => subjectName(subject, language));
  return subjects.join(m.separator({}, { locale: language })) || m.site_tagline({}, { locale: language });
}
