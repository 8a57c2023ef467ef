import { m } from '#i18n/index';
import type { Row } from './row';

const part = (name: string, source: string, licence: string, words = ''): Row => ({
  name,
  note: { words, title: source },
  cells: [licence]
});

/** The rows of `LICENSE-DATA.md`, which a test holds them to, in the reader's language. */
export function mainSources(): Row[] {
  return [
    part(m.method_part_base(), 'Natural Earth', m.method_licence_public()),
    part(m.method_part_cities(), 'GeoNames', 'CC BY 4.0'),
    part(
      m.method_part_ports(),
      'NGA, World Port Index (Pub. 150), Distances Between Ports (Pub. 151)',
      m.method_licence_public()
    ),
    part(m.method_part_single(), '', m.method_licence_facts(), m.method_source_single()),
    part(m.method_part_countries(), 'Unicode CLDR', 'Unicode License'),
    part(m.method_part_texts(), '', 'CC BY 4.0', m.site_name()),
    part(m.method_part_own(), '', 'CC BY 4.0', m.site_name()),
    part(m.method_part_fonts(), 'Vazirmatn, Noto Sans', 'SIL OFL 1.1')
  ];
}
