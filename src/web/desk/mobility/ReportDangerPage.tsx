import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { reportDanger } from '../../../contract/stay.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { pageTexts } from '../saving/page-texts.ts';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useForgetStay } from './use-forget-stay.ts';
import { useStay } from './use-stay.ts';

/** A participant tells of a danger. What was typed outlives a look at another page. */
export const ReportDangerPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const { mobility, safetyPerson, back } = useStay();
  const { institutionId, id } = mobility;
  const report = useCommand(reportDanger);
  const key = `danger ${id}`;
  const [kept] = useState(() => pageTexts.read(key));
  const form = useForm({
    initial: { danger: kept, whereabouts: '', reach: '' },
    check: ({ danger, whereabouts, reach }) => ({
      danger:
        danger.trim().length < 3
          ? say('stay.danger.what.missing')
          : danger.trim().length > 4000
            ? say('refusal.text-too-long', { most: formatNumber(4000, locale) })
            : undefined,
      whereabouts:
        whereabouts.trim().length > 500
          ? say('refusal.text-too-long', { most: formatNumber(500, locale) })
          : undefined,
      reach:
        reach.trim().length > 500
          ? say('refusal.text-too-long', { most: formatNumber(500, locale) })
          : undefined,
    }),
    send: async ({ danger, whereabouts, reach }) => {
      const sent = await report.send({
        params: { institutionId, id },
        body: { danger: danger.trim(), whereabouts: whereabouts.trim(), reach: reach.trim() },
      });
      if (sent.ok) {
        pageTexts.keep(key, '');
        await forget();
        await go(deskPaths.safetyReport(locale, institutionId, sent.value.id));
      }
      return sent;
    },
  });
  const danger = form.text('danger');
  const title = say('stay.danger.report');
  return (
    <DeskPage title={title} breadcrumb={{ to: back, label: say('stay.own') }} faults={form.faults}>
      <div className="confirm dangerous">
        <p>
          <strong>{say('stay.danger.first')}</strong>
        </p>
      </div>
      <p>
        {safetyPerson === null
          ? say('stay.danger.who-all')
          : say('stay.danger.who', { name: safetyPerson.name })}
      </p>
      <Form
        label={title}
        submit={say('stay.danger.send')}
        isBusy={form.isBusy}
        isDangerous
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TextField
          {...danger}
          label={say('stay.danger.what')}
          lines={5}
          onChange={(event) => {
            pageTexts.keep(key, event.currentTarget.value);
            danger.onChange(event);
          }}
        />
        <TextField
          {...form.text('whereabouts')}
          label={`${say('stay.danger.where')} ${say('desk.optional')}`}
        />
        <TextField
          {...form.text('reach')}
          label={`${say('stay.danger.reach')} ${say('desk.optional')}`}
          hint={say('stay.danger.reach.hint')}
        />
      </Form>
    </DeskPage>
  );
};
