import type { AgreementView, RoundView } from '../../../../contract/study-round.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { textOf } from '../../../../messages.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { agreementValue } from './agreement-value.ts';

type CodeAgreement = AgreementView['codes'][number];

/** κ, α and simple agreement of a round over all codes and code by code, with unit and n, and what they allow to say. */
export const RoundAgreement = ({
  view: { round, codes },
  compared: { units, outside, agreement },
}: {
  readonly view: RoundView;
  readonly compared: NonNullable<RoundView['compared']>;
}) => {
  const locale = useLocale();
  const say = useSay();
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  const unit = say(`study-agree.units.${round.unit}`);
  const method = textOf(locale, `study.agreement.method.${agreement.kappa.method}`);
  const columns: readonly Column<CodeAgreement>[] = [
    { key: 'code', title: say('study-agree.code'), renderCell: ({ code }) => names.get(code) ?? code },
    {
      key: 'units',
      title: say('study-agree.agreement.units'),
      isNumber: true,
      renderCell: (one) => formatNumber(one.units, locale),
    },
    {
      key: 'kappa',
      title: say('study-agree.agreement.kappa'),
      renderCell: ({ kappa }) => agreementValue(kappa, locale),
    },
    {
      key: 'alpha',
      title: say('study-agree.agreement.alpha'),
      renderCell: ({ alpha }) => agreementValue(alpha, locale),
    },
  ];
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{say('study-agree.agreement')}</h2>
      <p>
        {say('study-agree.agreement.on', {
          ...{ unit, coded: agreement.units, all: units, coders: round.coders.length },
        })}
        {outside > 0 ? ` ${say('study-agree.agreement.outside', { outside })}` : ''}
      </p>
      <p>
        <strong>
          {agreement.word === 'undefined'
            ? say('study-agree.agreement.word.undefined')
            : textOf(
                locale,
                `study.agreement.verdict.${agreement.word === 'reported' ? 'report' : agreement.word}`,
              )}
        </strong>
      </p>
      <Facts
        rows={[
          {
            title: say('study-agree.agreement.same'),
            value: say('study-agree.agreement.same.of', { same: agreement.same, units: agreement.units }),
          },
          { title: method, value: agreementValue(agreement.kappa, locale) },
          { title: say('study-agree.agreement.alpha'), value: agreementValue(agreement.alpha, locale) },
          ...(agreement.several === 0
            ? []
            : [
                {
                  title: say('study-agree.agreement.decisions.kappa'),
                  value: agreementValue(agreement.decisions.kappa, locale),
                },
                {
                  title: say('study-agree.agreement.decisions.alpha'),
                  value: agreementValue(agreement.decisions.alpha, locale),
                },
              ]),
        ]}
      />
      {agreement.several === 0 ? undefined : (
        <p>
          {say('study-agree.agreement.decisions.about', {
            ...{ several: agreement.several, count: agreement.decisions.count },
          })}
        </p>
      )}
      <DataTable
        caption={say('study-agree.agreement.by-code')}
        columns={columns}
        rows={agreement.codes}
        rowKey={({ code }) => code}
        isStacked
        empty={<p>{say('study-agree.agreement.no-codes')}</p>}
      />
    </section>
  );
};
