import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { listInstitutions } from '../../../contract/institution.ts';
import { accept } from '../../../core/basics/result.ts';
import { textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useDaySpan } from './use-day-span.ts';
import { useWhyNot } from '../use-why-not.ts';
import { journalSearch, type JournalSearch } from './journal-search.ts';
import { kindName } from './kind-name.ts';
import { knownEntries } from './known-entries.ts';

/** What narrows the journal; sending it changes the address, which is what the page shows. */
export const JournalFilter = ({
  institutionId,
  search,
}: {
  readonly institutionId: string;
  readonly search: JournalSearch;
}) => {
  const locale = useLocale();
  const say = useSay();
  const router = useRouter();
  const whyNot = useWhyNot();
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;
  const span = useDaySpan(search);
  const form = useForm({
    initial: {
      institution: institutionId,
      kind: search.kind ?? '',
      noun: search.noun ?? '',
      record: search.record ?? '',
      actor: search.actor ?? '',
      from: '',
      to: '',
    },
    check: () => span.faults,
    send: async ({ institution, ...values }) => {
      const chosen = journalSearch({
        ...values,
        record: values.record.trim(),
        actor: values.actor.trim(),
        ...span.days,
      });
      await router.navigate({
        href: `${deskPaths.journal(locale, institution)}?${new URLSearchParams(chosen).toString()}`,
      });
      return accept(undefined);
    },
  });
  // Some two hundred: whoever looks for one finds it by its first word.
  const inOrder = (options: readonly { readonly value: string; readonly label: string }[]) =>
    options.toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const any = { value: '', label: say('journal.filter.any') };
  return (
    <details className="filter" open={Object.keys(search).length > 0}>
      <summary>{say('journal.filter')}</summary>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('journal.filter')}
        submit={say('journal.filter.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={deskPaths.journal(locale, institutionId)}>{say('journal.filter.clear')}</Link>}
      >
        <SelectField
          {...form.text('institution')}
          label={say('journal.of-institution')}
          options={institutions
            .filter(({ id }) => whyNot('read-journal', id) === undefined)
            .map(({ id, name }) => ({ value: id, label: name[locale] }))}
        />
        <SelectField
          {...form.text('kind')}
          label={say('journal.filter.kind')}
          options={[
            any,
            ...inOrder(knownEntries.kinds.map((value) => ({ value, label: kindName(locale, value) }))),
          ]}
        />
        <SelectField
          {...form.text('noun')}
          label={say('journal.filter.noun')}
          options={[
            any,
            ...inOrder(
              knownEntries.nouns.map((value) => ({
                value,
                label: textOf(locale, `journal.noun.${value}`),
              })),
            ),
          ]}
        />
        <TextField {...form.text('record')} label={say('journal.filter.record')} />
        <TextField {...form.text('actor')} label={say('journal.filter.actor')} />
        <DateField {...span.from} label={say('journal.filter.from')} error={form.text('from').error} />
        <DateField {...span.to} label={say('journal.filter.to')} error={form.text('to').error} />
      </Form>
    </details>
  );
};
