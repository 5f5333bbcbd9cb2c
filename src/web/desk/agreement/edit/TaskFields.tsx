import type { AgreedTask } from '../../../../core/mobility/agreement-content.ts';
import { taskKinds } from '../../../../core/programme/rules.ts';
import { RadioField } from '../../../ui/RadioField.tsx';
import { DraftDate } from '../../draft/DraftDate.tsx';
import { DraftText } from '../../draft/DraftText.tsx';
import { useSay } from '../../use-say.ts';

const texts = [
  { field: 'expectedResult', word: 'result', longest: 2000, lines: 4 },
  { field: 'measure', word: 'measure', longest: 1000, lines: 3 },
  { field: 'evidence', word: 'evidence', longest: 1000, lines: 3 },
] as const;

/** A task that a change adds, in its fields. */
export const TaskFields = ({
  task,
  at,
  onChange,
  faultOf,
}: {
  readonly task: AgreedTask;
  /** `tasks.3`. */
  readonly at: string;
  readonly onChange: (task: AgreedTask) => void;
  readonly faultOf: (field: string) => string | undefined;
}) => {
  const say = useSay();
  return (
    <div className="section-body">
      <DraftText
        id={`${at}.title`}
        label={say('agreement.edit.task-title')}
        error={faultOf(`${at}.title`)}
        longest={200}
        value={task.title}
        onChange={(title) => onChange({ ...task, title })}
      />
      <RadioField
        id={`${at}.kind`}
        label={say('agreement.task.kind')}
        error={faultOf(`${at}.kind`)}
        value={task.kind}
        onChange={(kind) => onChange({ ...task, kind })}
        options={taskKinds.map((value) => ({
          value,
          label: say(`agreement.task-kind.${value}`),
          hint: say(`application.task-kind-hint.${value}`),
        }))}
      />
      {texts.map(({ field, word, longest, lines }) => (
        <DraftText
          key={field}
          id={`${at}.${field}`}
          label={say(`agreement.task.${word}`)}
          error={faultOf(`${at}.${field}`)}
          longest={longest}
          lines={lines}
          value={task[field]}
          onChange={(value) => onChange({ ...task, [field]: value })}
        />
      ))}
      <DraftDate
        id={`${at}.dueOn`}
        label={say('agreement.task.due')}
        error={faultOf(`${at}.dueOn`)}
        value={task.dueOn}
        onChange={(dueOn) => onChange({ ...task, dueOn })}
      />
    </div>
  );
};
