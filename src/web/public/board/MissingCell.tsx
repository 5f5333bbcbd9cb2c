import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { indicatorWords } from './indicator-words.ts';

/** A cell without a value: hatched, with the reason in words, never empty and never a zero. */
export const MissingCell = ({
  locale,
  line,
  span = 1,
}: {
  readonly locale: Locale;
  readonly line: IndicatorLine;
  readonly span?: number;
}) => (
  <td className="missing" colSpan={span}>
    <span>{indicatorWords(locale).reasons(line).join(' ')}</span>
  </td>
);
