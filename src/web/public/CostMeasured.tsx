import { formatDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import { measuredShare } from '../../core/economics/measured-share.ts';
import type { Scenario } from '../../core/economics/scenario.ts';
import { paths } from '../paths.ts';
import type { CostWords } from './cost-words.ts';

/** Of a measured scenario, where its share comes from: value, bounds, number of people, day. */
export const CostMeasured = ({
  words,
  scenarios,
}: {
  readonly words: CostWords;
  readonly scenarios: readonly (Scenario | undefined)[];
}) => {
  const { say, share, locale } = words;
  const found = scenarios.flatMap((scenario) =>
    scenario?.measured === undefined
      ? []
      : [{ key: JSON.stringify(scenario.measured), measured: scenario.measured }],
  );
  if (found.length === 0) return undefined;
  return (
    <section aria-labelledby="measured" className="notice" data-figure="measured">
      <h2 id="measured">{say('measured')}</h2>
      {found.map(({ key, measured }) => (
        <p key={key}>
          {say(measured.at === 'value' ? 'measured.value' : 'measured.bounds', {
            value: share(measuredShare(measured)),
            lower: share(measured.lower),
            upper: share(measured.upper),
            known: formatNumber(measured.known, locale),
            participants: formatNumber(measured.participants, locale),
            months: measured.months,
            day: formatDate(measured.day, locale),
          })}
        </p>
      ))}
      <p>
        {say(
          found.some(({ measured }) => measured.at === 'value') ? 'measured.about' : 'measured.about-bounds',
        )}{' '}
        {say('measured.unchecked')} <a href={paths.method(locale, 'return')}>{say('measured.method')}</a>
      </p>
    </section>
  );
};
