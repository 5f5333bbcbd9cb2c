import type { AgreedTask } from '../../../../core/mobility/agreement-content.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { DraftDate } from '../../draft/DraftDate.tsx';
import { DraftSelect } from '../../draft/DraftSelect.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

const words = [
  ['result', 'expectedResult'],
  ['measure', 'measure'],
  ['evidence', 'evidence'],
] as const;

/** A task that binds already, word for word; a change may give it another day or let another take its place. */
export const KeptTask = ({
  task,
  at,
  successors,
  isChangeable,
  onChange,
  faultOf,
}: {
  readonly task: AgreedTask;
  readonly at: string;
  /** Tasks that could take its place. */
  readonly successors: readonly AgreedTask[];
  /** False where nothing of it may be changed. */
  readonly isChangeable: boolean;
  readonly onChange: (task: AgreedTask) => void;
  readonly faultOf: (field: string) => string | undefined;
}) => {
  const locale = useLocale();
  const say = useSay();
  const fault = faultOf(at);
  return (
    <div className="kept-task" id={at} tabIndex={-1}>
      <h3>{task.title}</h3>
      {fault === undefined ? undefined : <p className="field-fault">{fault}</p>}
      <dl className="answers">
        {words.map(([word, field]) => (
          <div key={word}>
            <dt>{say(`agreement.task.${word}`)}</dt>
            <dd className="written">{task[field]}</dd>
          </div>
        ))}
        {isChangeable ? undefined : (
          <div>
            <dt>{say('agreement.task.due')}</dt>
            <dd>{task.dueOn === null ? '' : formatDate(task.dueOn, locale)}</dd>
          </div>
        )}
      </dl>
      {isChangeable ? (
        <div className="section-body">
          <DraftDate
            id={`${at}.dueOn`}
            label={say('agreement.task.due')}
            error={faultOf(`${at}.dueOn`)}
            value={task.dueOn}
            onChange={(dueOn) => onChange({ ...task, dueOn })}
          />
          {successors.length === 0 ? undefined : (
            <DraftSelect
              id={`${at}.supersededBy`}
              label={say('agreement.edit.successor')}
              hint={say('agreement.edit.successor-hint')}
              error={faultOf(`${at}.supersededBy`)}
              value={task.supersededBy}
              onChange={(supersededBy) => onChange({ ...task, supersededBy })}
              options={successors.map(({ taskId, title }) => ({
                value: taskId,
                label: title === '' ? say('agreement.edit.new-task') : title,
              }))}
            />
          )}
        </div>
      ) : undefined}
    </div>
  );
};
