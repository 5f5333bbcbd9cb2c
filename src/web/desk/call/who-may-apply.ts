import type { Locale } from '../../../core/basics/locale.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Eligibility } from '../../../core/programme/rules.ts';
import { text } from '../../../messages.ts';

/** Who may apply, a sentence for each rule that asks something. */
export const whoMayApply = (
  { levels, years, citizenship, gradeAverage, language }: Eligibility,
  locale: Locale,
  countryName: (code: string) => string,
): readonly string[] => {
  const plain = (value: number) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  return [
    text(locale, 'application.call.who.levels', {
      levels: levels.map((level) => text(locale, `application.level.${level}`)).join(', '),
    }),
    ...(years === null
      ? []
      : [
          years.from === years.to
            ? text(locale, 'application.call.who.year', { from: String(years.from) })
            : text(locale, 'application.call.who.years', { from: String(years.from), to: String(years.to) }),
        ]),
    ...(citizenship === null
      ? []
      : [
          text(locale, 'application.call.who.citizenship', {
            countries: citizenship.map(countryName).join(', '),
          }),
        ]),
    ...(gradeAverage === null
      ? []
      : [
          text(locale, 'application.call.who.grade', {
            least: plain(gradeAverage.least),
            outOf: plain(gradeAverage.outOf),
          }),
        ]),
    ...(language === null ? [] : [text(locale, 'application.call.who.language', { level: language })]),
  ];
};
