import { useQuery } from '@tanstack/react-query';
import { listCalls } from '../../../../contract/programme.ts';
import { datePartsOf } from '../../../../core/basics/date-parts-of.ts';
import { universityTaskKinds } from '../../../../core/programme/university-task.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { noWords } from '../no-words.ts';
import type { TaskForm } from './task-form.ts';

interface Given {
  readonly form: TaskForm;
  readonly set: (part: Partial<TaskForm>) => void;
  readonly faultOf: (field: string) => string | undefined;
}

const texts = ['title', 'problem', 'expectedUse'] as const;

const Milestones = ({ form, set, faultOf }: Given) => {
  const say = useSay();
  return (
    <RepeatedItems
      items={form.milestones}
      onChange={(milestones) => set({ milestones })}
      make={() => ({ title: noWords, dueOn: datePartsOf(null), amount: '' })}
      titleOf={(index) => say('programme.task.milestone', { number: String(index + 1) })}
      add={say('programme.task.add-milestone')}
      empty={say('programme.task.milestones-empty')}
      isOrdered
      renderItem={(milestone, index, change) => {
        const at = `milestones.${index}`;
        return (
          <>
            <LocalizedField
              id={`${at}.title`}
              label={say('programme.task.milestone-title')}
              value={milestone.title}
              onChange={(title) => change({ ...milestone, title })}
              faultOf={faultOf}
            />
            <DateField
              id={`${at}.dueOn`}
              label={say('programme.task.due')}
              error={faultOf(`${at}.dueOn`)}
              value={milestone.dueOn}
              onChange={(dueOn) => change({ ...milestone, dueOn })}
            />
            <NumberField
              id={`${at}.amount`}
              label={say('programme.task.amount')}
              hint={say('programme.task.amount-hint')}
              error={faultOf(`${at}.amount`)}
              value={milestone.amount}
              onChange={(amount) => change({ ...milestone, amount })}
            />
          </>
        );
      }}
    />
  );
};

/** What a university writes of its task. */
export const TaskFields = (given: Given) => {
  const locale = useLocale();
  const say = useSay();
  const { form, set, faultOf } = given;
  const calls = useQuery(queryOf(listCalls, {})).data?.calls ?? [];
  const priorities = new Map(
    calls.flatMap(({ rules }) => rules.priorities.map(({ id, name }) => [id, name[locale]] as const)),
  );
  if (form.priority !== '' && !priorities.has(form.priority)) priorities.set(form.priority, form.priority);
  return (
    <>
      {texts.map((name) => (
        <LocalizedField
          key={name}
          id={name}
          label={say(`programme.task.${name}`)}
          value={form[name]}
          onChange={(value) => set({ [name]: value })}
          faultOf={faultOf}
          lines={name === 'title' ? 1 : 4}
        />
      ))}
      <SelectField
        id="kind"
        name="kind"
        error={faultOf('kind')}
        label={say('programme.task.kind')}
        value={form.kind}
        onChange={({ currentTarget: { value } }) =>
          set({ kind: universityTaskKinds.find((kind) => kind === value) ?? form.kind })
        }
        options={universityTaskKinds.map((kind) => ({
          value: kind,
          label: say(`programme.task-kind.${kind}`),
        }))}
      />
      <TextField
        id="supervisor"
        name="supervisor"
        error={faultOf('supervisor')}
        label={say('programme.task.supervisor')}
        value={form.supervisor}
        onChange={(event) => set({ supervisor: event.currentTarget.value })}
      />
      <SelectField
        id="priority"
        name="priority"
        error={faultOf('priority')}
        label={say('programme.task.priority')}
        value={form.priority}
        onChange={(event) => set({ priority: event.currentTarget.value })}
        options={[
          { value: '', label: say('programme.task.no-priority') },
          ...[...priorities].map(([value, label]) => ({ value, label })),
        ]}
      />
      <NumberField
        id="places"
        label={say('programme.task.places')}
        hint={say('programme.task.places-hint')}
        error={faultOf('places')}
        value={form.places}
        onChange={(places) => set({ places })}
      />
      <h2>{say('programme.task.milestones')}</h2>
      <Milestones {...given} />
    </>
  );
};
