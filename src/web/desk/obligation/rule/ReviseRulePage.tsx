import { NotFoundPage } from '../../NotFoundPage.tsx';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { RuleForm } from './RuleForm.tsx';
import { useRules } from './use-rules.ts';

/** Records a new version of a rule, beginning with what the newest says. */
export const ReviseRulePage = () => {
  const say = useSay();
  const id = usePart('ruleId');
  const newest = useRules().find((rule) => rule.id === id);
  if (newest === undefined) return <NotFoundPage />;
  return (
    <RuleForm
      title={say('obligation.rule.revise')}
      lead={say('obligation.rule.revise-lead')}
      code={newest.code}
      name={newest.name}
      text={JSON.stringify(newest.rule, null, 2)}
    />
  );
};
