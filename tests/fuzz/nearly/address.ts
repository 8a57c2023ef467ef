import fc from 'fast-check';
import { TOKENS } from '../tokens';

/** Values as the atlas writes them, for every parameter it knows. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  camera: ['30,60,1.5', '25.3,60.6,4.25,10,30', '89.99,-179.99,0'],
  projection: ['globe', 'mercator'],
  theme: ['dark', 'light'],
  subjects: ['chabahar,yamal', 'none', 'hormuz'],
  opacity: ['chabahar:50,yamal:20', 'hormuz:100'],
  select: ['place:chabahar-port', 'line:instc'],
  labels: ['local+ar', 'ar', 'en'],
  names: ['neutral'],
  borders: ['un', 'de-facto'],
  time: ['2026', '2026-11', '2026-11-27'],
  measure: [
    'line~25.3,60.6~18.94,72.84:Mumbai~red~name:A way',
    'polygon~25,60~26,61~27,60!line~1,2~3,4~rhumb',
    'rings~25.3,60.6~500km~1000nmi~sector:0,90',
    'along~25.3,60.6~27,61~of:line.instc',
    'buffer~50km~of:route.instc',
    'nearest~25.3,60.6~kind:port~count:5'
  ],
  route: [
    'place.mumbai-port:18.94,72.84~passage.suez~59.88,30.2:Pier~by:any~least:time~red~avoid:hormuz',
    '25.3,60.6~18.94,72.84!25.3,60.6~59.88,30.2~month:8~ice:arc7'
  ],
  assume: ['speed-sea:18,cargo:20', 'tariff-rail:0.03'],
  scenario: ['avoid:hormuz,suez~open:arctic~month:8~draught:12.5~name:August'],
  reach: ['place.chabahar-port:25.3,60.61~days:1,2,5~speed:14~by:any']
};

const parameter = fc
  .constantFrom(...Object.keys(WRITTEN))
  .chain((name) =>
    fc.tuple(
      fc.oneof({ weight: 20, arbitrary: fc.constant(name) }, fc.constantFrom(...TOKENS)),
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...WRITTEN[name]!) },
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...TOKENS)
      )
    )
  );

/** Queries of addresses, percent-encoded or raw, as people type and programs cut them. */
export const query = fc
  .tuple(fc.array(parameter, { maxLength: 5 }), fc.boolean())
  .map(([parameters, encoded]) =>
    parameters.map(([name, value]) => `${name}=${encoded ? encodeURIComponent(value.toWellFormed()) : value}`).join('&')
  );

/** The values of one parameter alone. */
export const valuesOf = (...names: string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...names.flatMap((name) => WRITTEN[name] ?? [])),
    fc
      .array(fc.constantFrom(...names.flatMap((name) => WRITTEN[name] ?? []), '~', '!', ',', ':', ...TOKENS), { maxLength: 6 })
      .map((all) => all.join('~'))
  );
