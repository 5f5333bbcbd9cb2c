import { Link, useRouter } from '@tanstack/react-router';
import { accept } from '../../../core/basics/result.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useDaySpan } from '../journal/use-day-span.ts';
import { accessName, namedPermissions } from './access-name.ts';
import { accessSearch, type AccessSearch } from './access-search.ts';

/** What narrows the access log; sending it changes the address, which is what the page shows. */
export const AccessFilter = ({
  institutionId,
  search,
}: {
  readonly institutionId: string;
  readonly search: AccessSearch;
}) => {
  const locale = useLocale();
  const say = useSay();
  const router = useRouter();
  const span = useDaySpan(search);
  const partFault = (text: string) => (text.trim().length === 1 ? say('incident.log.part.hint') : undefined);
  const form = useForm({
    initial: {
      actor: search.actor ?? '',
      owner: search.owner ?? '',
      permission: search.permission ?? '',
      what: search.what ?? '',
      from: '',
      to: '',
    },
    check: ({ actor, owner }) => ({
      actor: partFault(actor),
      owner: partFault(owner),
      ...span.faults,
    }),
    send: async (values) => {
      const chosen = accessSearch({ ...values, ...span.days });
      const query = new URLSearchParams(chosen).toString();
      const href = deskPaths.accessLog(locale, institutionId, query === '' ? '' : `?${query}`);
      await router.navigate({ href });
      return accept(undefined);
    },
  });
  const any = { value: '', label: say('incident.log.outcome.any') };
  return (
    <details className="filter" open={Object.keys(search).length > 0}>
      <summary>{say('journal.filter')}</summary>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('journal.filter')}
        submit={say('incident.log.show')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={deskPaths.accessLog(locale, institutionId)}>{say('incident.log.forget')}</Link>}
      >
        <TextField
          {...form.text('actor')}
          label={say('incident.log.who')}
          hint={say('incident.log.part.hint')}
        />
        <TextField
          {...form.text('owner')}
          label={say('incident.log.whom')}
          hint={say('incident.log.part.hint')}
        />
        <SelectField
          {...form.text('permission')}
          label={say('incident.log.what')}
          options={[
            any,
            ...namedPermissions(locale).map((value) => ({
              value,
              label: accessName(locale, value) ?? value,
            })),
          ]}
        />
        <SelectField
          {...form.text('what')}
          label={say('incident.log.outcome')}
          options={[
            any,
            { value: 'read', label: say('incident.log.outcome.read') },
            { value: 'refused', label: say('incident.log.outcome.refused') },
          ]}
        />
        <DateField {...span.from} label={say('incident.log.from')} error={form.text('from').error} />
        <DateField {...span.to} label={say('incident.log.to')} error={form.text('to').error} />
      </Form>
    </details>
  );
};
