import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readPersonDetail, writePersonDetail } from '../../../contract/person.ts';
import { readDateParts, type DateParts } from '../../../core/basics/read-date-parts.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { countryOptions } from '../../country-options.ts';
import { dateParts } from '../journal/date-parts.ts';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { detailForm } from './detail-form.ts';
import { useOwnRecord } from './use-own-record.ts';

export const MyDetailPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { institutionId, institution, personId } = useOwnRecord();
  const params = { institutionId, personId };
  const { detail } = useSuspenseQuery(queryOf(readPersonDetail, { params })).data;
  const write = useCommand(writePersonDetail);
  const [birth, setBirth] = useState<DateParts>(() => dateParts(detail?.birthDate));
  const back = deskPaths.myRecord(locale, institutionId);
  const nameFault = (value: string) => (value.trim().length > 120 ? say('person.detail.long') : undefined);
  const form = useForm({
    initial: detailForm.initial(detail),
    check: (values) => {
      const date = readDateParts(birth);
      const iinCode = detailForm.iinFault(values.iin);
      return {
        familyName: nameFault(values.familyName),
        givenName:
          values.givenName.trim() === ''
            ? say('person.detail.givenName.missing')
            : nameFault(values.givenName),
        patronymic: nameFault(values.patronymic),
        birthDate:
          date.ok || date.refusal.code === 'missing' ? undefined : say('person.detail.birthDate.wrong'),
        phone: values.phone.trim().length > 40 ? say('person.detail.phone.long') : undefined,
        iin: iinCode === undefined ? undefined : say(`refusal.${iinCode}`),
      };
    },
    send: async (values) => {
      const sent = await write.send({ params, body: detailForm.body(values, birth) });
      if (sent.ok) {
        await forget(readPersonDetail);
        await go(back);
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('person.detail.title')}
      breadcrumb={{ to: back, label: institution[locale] }}
      lead={say('person.detail.lead')}
      faults={form.faults}
    >
      <Form
        label={say('person.detail.title')}
        submit={say('desk.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TextField
          {...form.text('familyName')}
          label={`${say('person.field.familyName')} ${say('desk.optional')}`}
          autoComplete="family-name"
        />
        <TextField
          {...form.text('givenName')}
          label={say('person.field.givenName')}
          autoComplete="given-name"
        />
        <TextField
          {...form.text('patronymic')}
          label={`${say('person.field.patronymic')} ${say('desk.optional')}`}
          autoComplete="additional-name"
        />
        <DateField
          id="birthDate"
          label={`${say('person.field.birthDate')} ${say('desk.optional')}`}
          hint={say('person.detail.birthDate.hint')}
          error={form.text('birthDate').error}
          value={birth}
          onChange={setBirth}
        />
        <SelectField
          {...form.text('sex')}
          label={say('person.field.sex')}
          options={detailForm.sexes.map((sex) => ({ value: String(sex), label: say(`person.sex.${sex}`) }))}
        />
        <SelectField
          {...form.text('citizenship')}
          label={say('person.field.citizenship')}
          options={[{ value: '', label: say('person.citizenship.none') }, ...countryOptions(locale)]}
        />
        <TextField
          {...form.text('phone')}
          label={`${say('person.field.phone')} ${say('desk.optional')}`}
          hint={say('person.detail.phone.hint')}
          type="tel"
          autoComplete="tel"
        />
        <TextField
          {...form.text('iin')}
          label={`${say('person.field.iin')} ${say('desk.optional')}`}
          hint={say(detail?.hasIin === true ? 'person.detail.iin.kept-hint' : 'person.detail.iin.hint')}
          inputMode="numeric"
          autoComplete="off"
        />
      </Form>
    </DeskPage>
  );
};
