import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { writeExchangeDetail, type readExchangeDetail } from '../../../contract/partner.ts';
import { datePartsOf } from '../../../core/basics/date-parts-of.ts';
import { readDateParts } from '../../../core/basics/read-date-parts.ts';
import { detailFaults } from '../../../core/partner/detail-faults.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { detailOf, detailValues, fieldOfDetail, type DetailName } from './detail-fields.ts';
import { useDetailWords } from './use-detail-words.ts';
import { useForgetPartner } from './use-forget-partner.ts';

/** Writes what partners have to know of a stay; what files lack stands first. */
export const ExchangeDetailForm = ({ stay, detail, lacking }: AnswerOf<typeof readExchangeDetail>) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetPartner();
  const words = useDetailWords();
  const write = useCommand(writeExchangeDetail);
  const [left, setLeft] = useState(() => datePartsOf(detail.study.leftHostOn));
  const { institutionId, id, participant } = stay;
  const back = deskPaths.partnerStay(locale, institutionId, id);
  const isLeftEmpty = left.day === '' && left.month === '' && left.year === '';
  const initial = detailValues(detail);
  const form = useForm({
    initial,
    check: (values) => ({
      ...Object.fromEntries(
        detailFaults(detailOf({ ...values, leftHostOn: '' })).map((fault) => [
          fault.field ?? '',
          refusalSentence(locale, fault),
        ]),
      ),
      leftHostOn: isLeftEmpty || readDateParts(left).ok ? undefined : say('partner.detail.day-wrong'),
    }),
    send: async (values) => {
      const day = isLeftEmpty ? undefined : readDateParts(left);
      const leftHostOn = day?.ok === true ? day.value : '';
      const sent = await write.send({
        params: { institutionId, id },
        body: detailOf({ ...values, leftHostOn }),
      });
      if (sent.ok) {
        await forget();
        await go(back);
      }
      return sent;
    },
  });
  const names = Object.keys(initial) as DetailName[];
  const isLacking = (name: DetailName): boolean => lacking.includes(fieldOfDetail[name]);
  const renderField = (name: DetailName) => {
    const { label, hint, options } = words(name);
    const hinted = hint === undefined ? {} : { hint };
    if (name === 'leftHostOn')
      return (
        <DateField
          key={name}
          id={name}
          label={label}
          error={form.text(name).error}
          value={left}
          onChange={setLeft}
        />
      );
    if (options !== undefined)
      return (
        <SelectField
          key={name}
          {...form.text(name)}
          {...hinted}
          label={label}
          options={[{ value: '', label: say('partner.detail.unknown') }, ...options]}
        />
      );
    return (
      <TextField
        key={name}
        {...form.text(name)}
        {...hinted}
        label={label}
        autoComplete="off"
        {...(name.endsWith('mail') ? { type: 'email' as const } : {})}
        {...(name.endsWith('phone') ? { type: 'tel' as const } : {})}
        {...(name === 'comment' ? { lines: 3 } : {})}
      />
    );
  };
  const first = names.filter(isLacking);
  const title = say('partner.detail');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: participant === '' ? say('stay.forgotten') : participant }}
      lead={say('partner.detail.lead')}
      faults={form.faults}
    >
      <div className="partner-detail">
        <Form
          label={title}
          submit={say('desk.save')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
          beside={<Link to={back}>{say('desk.cancel')}</Link>}
        >
          {first.length === 0 ? undefined : (
            <>
              <h2>{say('partner.detail.lacking')}</h2>
              {first.map(renderField)}
              <h2>{say('partner.detail.rest')}</h2>
            </>
          )}
          {names.filter((name) => !isLacking(name)).map(renderField)}
          <p className="label">{say('partner.detail.personal')}</p>
        </Form>
      </div>
    </DeskPage>
  );
};
