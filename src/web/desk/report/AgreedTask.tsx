import type { AgreedTaskView } from '../../../contract/report.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { isTaskKind } from './is-task-kind.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What was agreed on a task, word for word, as it was written. */
export const AgreedTask = ({ task }: { readonly task: AgreedTaskView }) => {
  const locale = useLocale();
  const say = useSay();
  const { kind, expectedResult, measure, evidence, dueOn } = task;
  const rows = [
    {
      title: say('report.agreed.kind'),
      value: isTaskKind(kind) ? say(`application.task-kind.${kind}`) : kind,
    },
    { title: say('report.agreed.result'), value: expectedResult },
    { title: say('report.agreed.measure'), value: measure },
    { title: say('report.agreed.evidence'), value: evidence },
    { title: say('report.agreed.due'), value: formatDate(dueOn, locale) },
  ];
  return (
    <dl className="answers agreed">
      {rows.map(({ title, value }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd className="written">{value}</dd>
        </div>
      ))}
    </dl>
  );
};
