import { deskPaths } from '../../../desk-paths.ts';
import { TaskRows } from '../../../ui/TaskRows.tsx';
import { checkedRuleOf } from '../checked-rule-of.ts';
import type { ObligationRead } from '../use-obligation.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';

/** What the office can do by itself with a running obligation: state its facts, demand the costs back. */
export const CaseDeeds = ({ read: { obligation, rule, balance } }: { readonly read: ObligationRead }) => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const { institutionId, id, status } = obligation;
  if (status !== 'running') return undefined;
  const canRefund = checkedRuleOf(rule).rule.refund.mode !== 'none' && balance.balance > 0;
  const rows = [
    ...(whyNot('state-obligation-facts', institutionId) === undefined
      ? [
          {
            key: 'facts',
            to: deskPaths.obligationFacts(locale, institutionId, id),
            label: say('obligation.state'),
            hint: say('obligation.state.what'),
          },
        ]
      : []),
    ...(canRefund && whyNot('demand-refund', institutionId) === undefined
      ? [
          {
            key: 'refund',
            to: deskPaths.demandRefund(locale, institutionId, id),
            label: say('obligation.demand'),
            hint: say('obligation.demand.what'),
          },
        ]
      : []),
  ];
  if (rows.length === 0) return undefined;
  return <TaskRows label={say('obligation.deeds-office')} rows={rows} />;
};
