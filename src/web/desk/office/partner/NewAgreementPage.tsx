import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listHosts, listPartnerAgreements, recordPartnerAgreement } from '../../../../contract/programme.ts';
import { datePartsOf } from '../../../../core/basics/date-parts-of.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { partnerAgreementInput } from '../../../../core/programme/partner.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { countries } from '../../../countries.ts';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { readShape } from '../read-shape.ts';
import { toldFaults } from '../told-faults.ts';
import { typedDay } from '../typed-day.ts';
import { useUniversity } from '../use-university.ts';

/** An agreement with a host that is recorded already. */
export const NewAgreementPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const forget = useForget();
  const go = useGo();
  const { institutionId } = useUniversity();
  const { hosts } = useSuspenseQuery(queryOf(listHosts, { query: {} })).data;
  const record = useCommand(recordPartnerAgreement);
  const [form, setForm] = useState({
    hostId: '',
    number: '',
    places: '',
    validFrom: datePartsOf(null),
    validTo: datePartsOf(null),
  });
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const told = (items: Parameters<typeof toldFaults>[1]) => setFaults(toldFaults(locale, items));
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const list = deskPaths.agreements(locale);

  const onSend = async (): Promise<void> => {
    const read = readShape(partnerAgreementInput, {
      ...form,
      hostId: form.hostId === '' ? undefined : form.hostId,
      places: readTypedNumber(form.places),
      validFrom: typedDay(form.validFrom),
      validTo: typedDay(form.validTo),
    });
    if (!read.ok) {
      told(read.refusal);
      return;
    }
    const sent = await record.send({ params: { institutionId }, body: read.value });
    if (!sent.ok) {
      told(sent.refusal.list ?? [sent.refusal]);
      return;
    }
    await forget(listPartnerAgreements);
    await go(keep(list));
  };
  const title = say('programme.agreement.new');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: keep(list), label: say('programme.agreement.list') }}
      faults={faults}
    >
      <Form
        label={title}
        submit={say('programme.agreement.record')}
        isBusy={record.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!record.isBusy) void onSend();
        }}
        beside={<Link to={keep(list)}>{say('desk.cancel')}</Link>}
      >
        <SelectField
          id="hostId"
          name="hostId"
          error={faultOf('hostId')}
          label={say('programme.host')}
          value={form.hostId}
          onChange={(event) => set({ hostId: event.currentTarget.value })}
          options={[
            { value: '', label: say('programme.call.choose-host') },
            ...hosts.map(({ id, name, country }) => ({
              value: id,
              label: `${name}, ${countries.nameOf(country, locale)}`,
            })),
          ]}
        />
        <p>
          <Link to={deskPaths.newHost(locale)}>{say('programme.host.new')}</Link>
        </p>
        <TextField
          id="number"
          name="number"
          error={faultOf('number')}
          label={say('programme.agreement.number')}
          value={form.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
        <NumberField
          id="places"
          label={say('programme.agreement.places')}
          error={faultOf('places')}
          value={form.places}
          onChange={(places) => set({ places })}
        />
        <DateField
          id="validFrom"
          label={say('programme.agreement.valid-from')}
          error={faultOf('validFrom')}
          value={form.validFrom}
          onChange={(validFrom) => set({ validFrom })}
        />
        <DateField
          id="validTo"
          label={say('programme.agreement.valid-to')}
          error={faultOf('validTo')}
          value={form.validTo}
          onChange={(validTo) => set({ validTo })}
        />
      </Form>
    </DeskPage>
  );
};
