import { noWords } from '../../office/no-words.ts';
import { useSay } from '../../use-say.ts';
import { RuleForm } from './RuleForm.tsx';

/** Records a rule that there was not yet. */
export const NewRulePage = () => {
  const say = useSay();
  return (
    <RuleForm
      title={say('obligation.rule.new')}
      lead={say('obligation.rule.new-lead')}
      code={undefined}
      name={noWords}
      text=""
    />
  );
};
