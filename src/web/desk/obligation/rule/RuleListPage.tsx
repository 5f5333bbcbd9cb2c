import { Link } from '@tanstack/react-router';
import { listObligationRules } from '../../../../contract/obligation-rule.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { ruleStanding } from '../../../../core/obligation/rule-standing.ts';
import { useRules, type RuleVersion } from './use-rules.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** The rules of obligations, every version with the day from which it holds. */
export const RuleListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const rules = useRules();
  const mayRecord = useWhyNot()('record-obligation-rule', nationalOffice) === undefined;
  const columns: readonly Column<RuleVersion>[] = [
    {
      key: 'name',
      title: say('obligation.rule.name'),
      renderCell: ({ id, name }) => <Link to={deskPaths.obligationRule(locale, id)}>{name[locale]}</Link>,
    },
    {
      key: 'version',
      title: say('obligation.rule.version'),
      isNumber: true,
      renderCell: ({ version }) => formatNumber(version, locale),
    },
    {
      key: 'from',
      title: say('obligation.rule.from'),
      renderCell: ({ validFrom }) => formatDate(validFrom, locale),
    },
    {
      key: 'standing',
      title: say('obligation.status'),
      renderCell: (version) => (
        <span className="state">{say(`obligation.rule.${ruleStanding(version, rules, today)}`)}</span>
      ),
    },
    {
      key: 'code',
      title: say('obligation.rule.code'),
      renderCell: ({ code }) => <code className="one-line">{code}</code>,
    },
  ];
  return (
    <DeskPage
      title={say('obligation.rules')}
      lead={say('obligation.rules.lead')}
      actions={
        <>
          {mayRecord ? (
            <Link to={deskPaths.newObligationRule(locale)}>{say('obligation.rule.new')}</Link>
          ) : undefined}
          <ListFileLink list={listObligationRules} />
        </>
      }
    >
      <DataTable
        caption={say('obligation.rules')}
        isCaptionSeen={false}
        columns={columns}
        rows={rules}
        rowKey={({ id, version }) => `${id} ${version}`}
        isStacked
        empty={<p>{say(mayRecord ? 'obligation.rules.empty-office' : 'obligation.rules.empty')}</p>}
      />
    </DeskPage>
  );
};
