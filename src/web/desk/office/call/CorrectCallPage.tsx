import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { accept } from '../../../../core/basics/result.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';
import { CallConflict } from './CallConflict.tsx';
import { changedParts } from './changed-parts.ts';
import { rulesFaults } from './rules-faults.ts';
import { useSaveRules } from './use-save-rules.ts';

/** A correction of a call that was announced: which parts change, and why; everybody will read the reason. */
export const CorrectCallPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const { call, rules, keepMine } = callEditor.use();
  const { save } = useSaveRules();
  const [refused, setRefused] = useState<readonly PageFault[]>([]);
  const back = deskPaths.officeCall(locale, call.id);
  const parts = rules === undefined ? [] : changedParts(call.rules, rules);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined }),
    send: async ({ reason }) => {
      const sent = await save({ reason: reason.trim() });
      if (!sent.ok && sent.refusal.list !== undefined) {
        setRefused(rulesFaults(locale, sent.refusal));
        return accept(undefined);
      }
      setRefused([]);
      if (sent.ok) await go(deskPaths.callVersions(locale, call.id));
      return sent;
    },
  });
  const page = {
    title: say('programme.call.correct-title'),
    breadcrumb: { to: back, label: call.rules.title[locale] },
  };
  if (parts.length === 0) {
    return (
      <DeskPage {...page}>
        <p>{say('programme.call.nothing-changed')}</p>
        <p>
          <Link to={back}>{say('programme.call.back')}</Link>
        </p>
      </DeskPage>
    );
  }
  return (
    <DeskPage {...page} faults={form.faults.length > 0 ? form.faults : refused}>
      <CallConflict
        keep={say('programme.conflict.keep-mine')}
        onKeep={() => {
          keepMine();
          form.forget();
        }}
        onTake={form.forget}
      />
      <p>{say('programme.call.correct-what', { version: String(call.version + 1) })}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <Link to={deskPaths.editCall(locale, call.id, part)}>{say(`programme.part.${part}`)}</Link>
          </li>
        ))}
      </ul>
      <Form
        label={page.title}
        submit={say('programme.call.correct')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TextField
          {...form.text('reason')}
          label={say('desk.reason')}
          hint={say('programme.call.reason-hint')}
          lines={4}
        />
      </Form>
    </DeskPage>
  );
};
