import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listIndicatorRules } from '../../../contract/release-desk.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { textOf } from '../../../messages.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { targetText } from './target-text.ts';
import { ListFileLink } from '../ListFileLink.tsx';

type Rule = AnswerOf<typeof listIndicatorRules>['rules'][number];

/** From how many on each indicator is published, and its target. */
export const IndicatorRulesPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { rules } = useSuspenseQuery(queryOf(listIndicatorRules, {})).data;
  const maySet = useWhyNot()('set-indicator-rule', nationalOffice) === undefined;
  const columns: readonly Column<Rule>[] = [
    {
      key: 'indicator',
      title: say('release-desk.indicator'),
      renderCell: ({ indicator }) => {
        const name = `${indicator} ${textOf(locale, `indicator.${indicator.toLowerCase()}.name`)}`;
        return maySet ? <Link to={deskPaths.indicatorRule(locale, indicator)}>{name}</Link> : name;
      },
    },
    {
      key: 'direction',
      title: say('release-desk.direction'),
      renderCell: ({ indicator }) => textOf(locale, `indicator.direction.${indicators[indicator].direction}`),
    },
    {
      key: 'least',
      title: say('release-desk.least-n'),
      isNumber: true,
      renderCell: ({ leastN }) => formatNumber(leastN, locale),
    },
    {
      key: 'target',
      title: say('release-desk.target'),
      renderCell: ({ indicator, target }) => targetText(indicator, target, locale),
    },
    {
      key: 'set',
      title: say('release-desk.rule-from'),
      renderCell: ({ setAt }) => say(setAt === null ? 'release-desk.rule.defined' : 'release-desk.rule.set'),
    },
  ];
  return (
    <DeskPage
      title={say('release-desk.rules')}
      lead={say('release-desk.rules.lead')}
      breadcrumb={{ to: deskPaths.officeReleases(locale), label: say('release-desk.title') }}
      actions={<ListFileLink list={listIndicatorRules} />}
    >
      <DataTable
        caption={say('release-desk.rules')}
        isCaptionSeen={false}
        columns={columns}
        rows={rules}
        rowKey={({ indicator }) => indicator}
        isStacked
        empty={<p>{say('release-desk.rules.lead')}</p>}
      />
    </DeskPage>
  );
};
