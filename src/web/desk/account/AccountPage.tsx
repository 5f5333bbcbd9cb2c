import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readMe, type Me } from '../../../contract/me.ts';
import { changeSettings } from '../../../contract/person.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { isLocale, locales, type Locale } from '../../../core/basics/locale.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { SaveState, type Saving } from '../../ui/SaveState.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TickField } from '../../ui/TickField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { fieldChecks } from '../sign-in/field-checks.ts';
import { languageNames } from '../../language-names.ts';
import { timeZones } from '../time-zones.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';

const languages: readonly { readonly value: Locale; readonly label: string }[] = locales.map((value) => ({
  value,
  label: languageNames[value],
}));

const Settings = ({ account }: { readonly account: NonNullable<Me['account']> }) => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const [opened] = useState(() => new Date().toISOString());
  const settings = useCommand(changeSettings);
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  const form = useForm({
    initial: {
      name: account.name,
      locale: account.locale,
      timeZone: account.timeZone,
      notifyByMail: account.notifyByMail,
    },
    check: ({ name }) => ({ name: fieldChecks.filled(name, say('account.name.missing')) }),
    send: async (values) => {
      setSaving({ kind: 'saving' });
      const language = isLocale(values.locale) ? values.locale : account.locale;
      const sent = await settings.send({ body: { ...values, name: values.name.trim(), locale: language } });
      setSaving(sent.ok ? { kind: 'saved', at: new Date().toISOString() } : { kind: 'failed' });
      if (sent.ok) await queries.invalidateQueries({ queryKey: [readMe.id] });
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('account.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      faults={form.faults}
    >
      <Form
        label={say('account.profile')}
        submit={say('desk.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<SaveState saving={saving} />}
      >
        <TextField {...form.text('name')} label={say('account.name')} autoComplete="name" />
        <TextField
          id="email"
          name="email"
          error={undefined}
          label={say('account.email')}
          hint={say('account.email.fixed')}
          value={account.email}
          onChange={() => undefined}
          isReadOnly
        />
        <SelectField {...form.text('locale')} label={say('account.language')} options={languages} />
        <SelectField
          {...form.text('timeZone')}
          label={say('account.time-zone')}
          hint={say('account.time-zone.now', {
            time: formatDateTime(opened, locale, form.values.timeZone),
          })}
          options={timeZones(account.timeZone)}
        />
        <TickField
          {...form.tick('notifyByMail')}
          label={say('account.notify')}
          hint={say('account.notify.hint')}
        />
      </Form>
      <h2>{say('account.security.title')}</h2>
      <p>
        <Link to={deskPaths.security(locale)}>{say('account.security.to')}</Link>
      </p>
    </DeskPage>
  );
};

export const AccountPage = () => {
  const account = useMe()?.account;
  return account === null || account === undefined ? undefined : <Settings account={account} />;
};
