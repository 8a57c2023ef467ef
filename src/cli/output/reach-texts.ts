import type { FormatLanguage } from '../../core/format/locale';
import { firstTold, type FirstTold } from '../../core/network/reach/first-told';
import type { PassageWarning, ReachBand, RouteWarning } from '../../core/network/types';
import type { Session } from '../network/session';
import { reachPassagesText } from '../words/reach-passages-text';
import { nameOf, underWarnings, warn } from './network-texts';

type Told = Pick<ReachBand, 'passages'>;
type LimitText<Band> = (band: Band, language: FormatLanguage) => string;

const CODES = ['restricted-passage', 'seasonal-passage'] as const;

/** The passages of one code in one line, by the first limit that gets through each; all else as routes tell it. */
export function reachWarningLines<Band extends Told>(
  bands: readonly Band[],
  warnings: readonly RouteWarning[],
  limitText: LimitText<Band>,
  session: Session
): string[] {
  const through = CODES.flatMap((code) => {
    const first = firstTold(bands, code);
    return first.length > 0 ? [passagesText(code, first, limitText, session)] : [];
  });
  const others = warnings.flatMap((each) => (isOfPassage(each) ? [] : [warn(each, session)]));
  return underWarnings([...through, ...others], session);
}

/** One warning of a reach by itself. */
export function warnOfReach<Band extends Told>(
  bands: readonly Band[],
  warning: RouteWarning,
  limitText: LimitText<Band>,
  session: Session
): string {
  if (!isOfPassage(warning)) return warn(warning, session);
  const isIt = ({ details }: PassageWarning): boolean => details.passage === warning.details.passage;
  const first = firstTold(bands, warning.code).flatMap(({ band, told }) => (told.some(isIt) ? [{ band, told: [warning] }] : []));
  return passagesText(warning.code, first, limitText, session);
}

function passagesText<Band extends Told>(
  code: PassageWarning['code'],
  first: readonly FirstTold<Band>[],
  limitText: LimitText<Band>,
  session: Session
): string {
  const { language } = session.request;
  const limits = first.map(({ band, told }) => ({ within: limitText(band, language), told }));
  return reachPassagesText(code, limits, (id) => nameOf(id, session), language);
}

function isOfPassage(warning: RouteWarning): warning is PassageWarning {
  return warning.code === 'restricted-passage' || warning.code === 'seasonal-passage';
}
