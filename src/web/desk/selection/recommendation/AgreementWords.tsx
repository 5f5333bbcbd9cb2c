import { formatNumber, formatShare } from '../../../../core/basics/format-number.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { agreementLevel } from './agreement-level.ts';
import type { Recommendation } from './use-pack.ts';

/** How far experts agree, whether their strictness was evened out, and by what test: in sentences with the figures. */
export const AgreementWords = ({ pack }: { readonly pack: Recommendation['pack'] }) => {
  const locale = useLocale();
  const say = useSay();
  const { agreement, correction } = pack;
  const number = (value: number) => formatNumber(value, locale, 2);
  const level = agreementLevel(agreement.alpha);
  const probability =
    correction.probability === null
      ? undefined
      : correction.probability < 0.001
        ? `< ${formatNumber(0.001, locale, 3)}`
        : formatNumber(correction.probability, locale, 3);
  return (
    <>
      <p>
        {say(`selection.agreement.${level}`)}{' '}
        {agreement.alpha === null
          ? undefined
          : say('selection.agreement.alpha', { alpha: number(agreement.alpha) })}
      </p>
      {agreement.icc === null ? undefined : (
        <p>
          {say('selection.agreement.icc', {
            single: number(agreement.icc.single),
            average: number(agreement.icc.average),
            low: number(agreement.icc.low),
            high: number(agreement.icc.high),
          })}
        </p>
      )}
      <p>
        {say(correction.isUsed ? 'selection.correction.used' : 'selection.correction.unused')}{' '}
        {probability === undefined
          ? say('selection.correction.no-test')
          : say('selection.correction.test', { probability })}{' '}
        {say('selection.correction.fewest', {
          count: correction.fewestScores,
          shown: formatNumber(correction.fewestScores, locale),
        })}
      </p>
      <p>
        {pack.line === null
          ? say('selection.pack.all-funded')
          : say('selection.pack.line', {
              count: pack.fundable,
              shown: formatNumber(pack.fundable, locale),
              level: formatShare(pack.level, locale, 0),
            })}
      </p>
    </>
  );
};
