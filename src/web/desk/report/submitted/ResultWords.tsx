import type { ResultView } from '../../../../contract/report.ts';
import { useSay } from '../../use-say.ts';

/** What the participant says of one task. */
export const ResultWords = ({
  result: { claim, outcome, selfAssessment, useAtHome },
}: {
  readonly result: Pick<ResultView, 'claim' | 'outcome' | 'selfAssessment' | 'useAtHome'>;
}) => {
  const say = useSay();
  const rows = [
    { title: say('report.result.claim'), value: say(`report.claim.${claim}`) },
    { title: say('report.task.outcome'), value: outcome },
    { title: say('report.task.self'), value: selfAssessment },
    { title: say('report.task.use'), value: useAtHome },
  ];
  return (
    <dl className="answers agreed">
      {rows
        .filter(({ value }) => value !== '')
        .map(({ title, value }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd className="written">{value}</dd>
          </div>
        ))}
    </dl>
  );
};
