import { joinEpvoRecord, readEpvoRow, readEpvoTable } from '../../../contract/epvo.ts';
import { epvoTables } from '../../../core/epvo/epvo-tables.ts';
import type { SentEntity } from '../../../core/epvo/plan-rows.ts';
import type { AnswerOf } from '../../api.ts';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useSay } from '../use-say.ts';

type Row = AnswerOf<typeof readEpvoRow>;
type Field = Row['fields'][number];
type Value = string | number | boolean | null;

/** A typed text as a value of the field; `undefined` where it is none. */
const valueOf = ({ type }: Field, typed: string): Value | undefined => {
  const text = typed.trim();
  if (text === '') return null;
  if (type === 'int32') return /^-?\d{1,10}$/.test(text) ? Number(text) : undefined;
  if (type === 'double')
    return Number.isFinite(Number(text.replace(',', '.'))) ? Number(text.replace(',', '.')) : undefined;
  if (type === 'boolean') return text === 'true';
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
  return text;
};

/** The fields that the register does not know: choices where the dictionary or the table was read, texts elsewhere. */
export const FillForm = ({
  params,
  row,
}: {
  readonly params: { readonly institutionId: string; readonly entity: SentEntity; readonly recordId: string };
  readonly row: Row;
}) => {
  const say = useSay();
  const forget = useForget();
  const join = useCommand(joinEpvoRecord);
  const fields = row.fields.filter(
    ({ source, type, field }) =>
      source !== 'register' && type !== null && field !== epvoTables[params.entity].key,
  );
  const initial: Readonly<Record<string, string>> = Object.fromEntries(
    fields.map(({ field, after, source }) => [
      field,
      source === 'hand' && after !== null ? String(after) : '',
    ]),
  );
  const form = useForm({
    initial,
    check: (values) =>
      Object.fromEntries(
        fields.map((field) => {
          const isWrong = valueOf(field, values[field.field] ?? '') === undefined;
          const key = field.type === 'date' ? 'epvo.fill.day' : 'epvo.fill.number';
          return [field.field, isWrong ? say(key, { field: field.field }) : undefined];
        }),
      ),
    send: async (values) => {
      const written = fields
        .map((field) => [field.field, valueOf(field, values[field.field] ?? '') ?? null] as const)
        .filter(([, value]) => value !== null);
      const sent = await join.send({ params, body: { values: Object.fromEntries(written) } });
      if (sent.ok) {
        await forget(readEpvoRow);
        await forget(readEpvoTable);
      }
      return sent;
    },
  });
  if (fields.length === 0) return <p>{say('epvo.fill.none')}</p>;
  return (
    <Form
      label={say('epvo.fill')}
      submit={say('epvo.fill.save')}
      isBusy={form.isBusy}
      onSubmit={form.onSubmit}
    >
      {form.faults.length === 0 ? undefined : (
        <div role="alert">
          {form.faults.map(({ message }) => (
            <p key={message} className="field-fault">
              {message}
            </p>
          ))}
        </div>
      )}
      {fields.map((field) => {
        const { name: _name, ...bound } = form.text(field.field);
        const label = field.isRequired ? `${field.field} (${say('epvo.required')})` : field.field;
        const now =
          field.source === 'epvo' && field.before !== null ? `${say('epvo.before')}: ${field.before}` : '';
        return field.choices.length > 0 ? (
          <SelectField
            key={field.field}
            {...bound}
            name={field.field}
            label={label}
            {...(now === '' ? {} : { hint: now })}
            options={[
              { value: '', label: say('epvo.fill.choose') },
              ...field.choices.map(({ code, name }) => ({ value: String(code), label: `${code} ${name}` })),
            ]}
          />
        ) : (
          <TextField
            key={field.field}
            {...bound}
            name={field.field}
            label={label}
            {...(now === '' ? {} : { hint: now })}
          />
        );
      })}
    </Form>
  );
};
