import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { refuseMilestone, releaseMilestone } from '../../../contract/stay.ts';
import { formatMoney } from '../../../core/mobility/format-money.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useForgetStay } from './use-forget-stay.ts';
import { useMilestones } from './use-milestones.ts';

type Verdict = 'released' | 'refused';

/** The university looks at what was claimed and releases the money, or says what is missing. */
export const JudgeMilestonePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const id = usePart('milestoneId');
  const { milestones, institutionId, groupId } = useMilestones();
  const release = useCommand(releaseMilestone);
  const refuse = useCommand(refuseMilestone);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const milestone = milestones.find((known) => known.id === id);
  const list = deskPaths.milestones(locale, institutionId, groupId);
  const form = useForm({
    initial: { verdict: '', reason: '' },
    check: ({ reason }) => ({
      verdict: verdict === null ? say('stay.milestone.judge.missing') : undefined,
      reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async ({ reason }) => {
      const given = { params: { institutionId, id }, body: { reason: reason.trim() } };
      const sent = verdict === 'released' ? await release.send(given) : await refuse.send(given);
      if (sent.ok) {
        await forget();
        await go(list);
      }
      return sent;
    },
  });
  if (milestone === undefined) return <NotFoundPage />;
  const title = milestone.title[locale];
  const amount = formatMoney(milestone.amount * 100, 'KZT', locale);
  return (
    <DeskPage title={title} breadcrumb={{ to: list, label: say('stay.milestone.list') }} faults={form.faults}>
      <Facts
        rows={[
          { title: say('stay.milestone.amount'), value: amount },
          {
            title: say('stay.milestone.claim.what'),
            value: <span className="lines">{milestone.claim ?? '—'}</span>,
          },
        ]}
      />
      <Form
        label={title}
        submit={say('stay.milestone.judge.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={list}>{say('desk.cancel')}</Link>}
      >
        <RadioField<Verdict>
          id="verdict"
          label={say('stay.milestone.judge.verdict')}
          error={form.text('verdict').error}
          value={verdict}
          onChange={setVerdict}
          options={[
            {
              value: 'released',
              label: say('stay.milestone.judge.released', { amount }),
              hint: say('stay.milestone.judge.released.hint'),
            },
            {
              value: 'refused',
              label: say('stay.milestone.judge.refused'),
              hint: say('stay.milestone.judge.refused.hint'),
            },
          ]}
        />
        <TextField
          {...form.text('reason')}
          label={say('desk.reason')}
          hint={say('stay.milestone.judge.reason-hint')}
          lines={3}
        />
      </Form>
    </DeskPage>
  );
};
