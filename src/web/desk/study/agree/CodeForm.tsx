import { Link } from '@tanstack/react-router';
import type { CodeLine } from '../../../../contract/study-codebook.ts';
import { Form } from '../../../ui/Form.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import type { useForm } from '../../../ui/use-form.ts';
import { useSay } from '../../use-say.ts';
import { codeColors } from './code-colors.ts';
import type { CodeValues } from './code-values.ts';

const texts = ['definition', 'include', 'exclude', 'example'] as const;

/** Name, what to give it to and what not, an example, and a colour; for a new code also where it stands. */
export const CodeForm = ({
  label,
  submit,
  form,
  parents,
  cancelTo,
}: {
  readonly label: string;
  readonly submit: string;
  readonly form: ReturnType<typeof useForm<CodeValues>>;
  /** Places for a new code; absent for one that has its place. */
  readonly parents?: readonly CodeLine[];
  readonly cancelTo: string;
}) => {
  const say = useSay();
  const own = form.values.color;
  const isOther = own !== '' && codeColors.every(({ color }) => color !== own.toLowerCase());
  return (
    <Form
      label={label}
      submit={submit}
      isBusy={form.isBusy}
      onSubmit={form.onSubmit}
      beside={<Link to={cancelTo}>{say('desk.cancel')}</Link>}
    >
      <TextField {...form.text('name')} label={say('study-agree.part.name')} />
      {parents === undefined ? undefined : (
        <SelectField
          {...form.text('parentId')}
          label={say('study-agree.code.parent')}
          options={[
            { value: '', label: say('study-agree.code.top') },
            ...parents.map(({ id, content, depth }) => ({
              value: id,
              label: `${'– '.repeat(Math.min(6, depth))}${content.name}`,
            })),
          ]}
        />
      )}
      {texts.map((part) => (
        <TextField
          key={part}
          {...form.text(part)}
          label={say(`study-agree.part.${part}`)}
          hint={say(`study-agree.hint.${part}`)}
          lines={3}
        />
      ))}
      <SelectField
        {...form.text('color')}
        label={say('study-agree.part.color')}
        hint={say('study-agree.hint.color')}
        options={[
          { value: '', label: say('study-agree.color.none') },
          ...codeColors.map(({ id, color }) => ({ value: color, label: say(`study-agree.color.${id}`) })),
          ...(isOther ? [{ value: own, label: own }] : []),
        ]}
      />
      <TickField
        {...form.tick('isCodable')}
        label={say('study-agree.part.isCodable')}
        hint={say('study-agree.hint.isCodable')}
      />
    </Form>
  );
};
