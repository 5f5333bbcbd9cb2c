import type { CallRules } from '../../../core/programme/rules.ts';
import { checkedRuleOf } from '../obligation/checked-rule-of.ts';
import { TermWords } from '../obligation/rule/TermWords.tsx';
import { useRules } from '../obligation/rule/use-rules.ts';
import { WhatCounts } from '../obligation/WhatCounts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const NamedRule = ({ ruleId, version }: NonNullable<CallRules['obligation']>) => {
  const locale = useLocale();
  const say = useSay();
  const named = useRules().find((rule) => rule.id === ruleId && rule.version === version);
  if (named === undefined) return undefined;
  const { rule } = checkedRuleOf(named);
  return (
    <>
      <p>{say('application.call.obligation.some', { name: named.name[locale] })}</p>
      <TermWords rule={rule} />
      <WhatCounts rule={rule} />
    </>
  );
};

/** What an awarded applicant owes after his return, said before anybody applies. */
export const CallObligation = ({
  obligation,
}: {
  readonly obligation: CallRules['obligation'] | undefined;
}) => {
  const say = useSay();
  return (
    <>
      <h2>{say('application.call.obligation')}</h2>
      {obligation === undefined ? (
        <p>{say('application.call.obligation.none')}</p>
      ) : (
        <NamedRule {...obligation} />
      )}
    </>
  );
};
