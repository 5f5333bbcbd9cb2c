import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { announceCall, listCalls, listCallVersions, readCall } from '../../../../contract/programme.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { zoneOffset } from '../../../../core/basics/zone-offset.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { ConfirmAction } from '../../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';
import { rulesFaults } from './rules-faults.ts';

/** What becomes public and when the call opens, before it is done; afterwards the fingerprint that was published. */
export const AnnounceCallPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const { call, isChanged, faults: open } = callEditor.use();
  const announce = useCommand(announceCall);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const back = deskPaths.officeCall(locale, call.id);
  const page = {
    title: say('programme.call.announce-title'),
    breadcrumb: { to: back, label: call.rules.title[locale] },
  };
  if (isChanged || open.length > 0) {
    return (
      <DeskPage {...page}>
        <p>{say(isChanged ? 'programme.call.announce-unsaved' : 'programme.call.announce-incomplete')}</p>
        <p>
          <Link to={back}>{say('programme.call.back')}</Link>
        </p>
      </DeskPage>
    );
  }
  const send = async (): Promise<void> => {
    const sent = await announce.send({ params: { id: call.id } });
    if (!sent.ok) {
      setFaults(rulesFaults(locale, sent.refusal));
      return;
    }
    await forget(readCall, listCalls, listCallVersions);
    await go(back);
  };
  return (
    <DeskPage {...page} faults={faults}>
      <ConfirmAction
        label={say('programme.call.announce')}
        onConfirm={() => void send()}
        isBusy={announce.isBusy}
        cancelTo={back}
      >
        <p>{say('programme.call.announce-what')}</p>
        <p>
          {say('programme.call.announce-opens', {
            opens: formatDateTime(call.rules.opensAt, locale, call.rules.timeZone),
            closes: formatDateTime(call.rules.closesAt, locale, call.rules.timeZone),
            zone: zoneOffset(call.rules.closesAt, call.rules.timeZone),
          })}
        </p>
        <p>
          {say('programme.call.announce-fingerprint')} <code>{call.rubricSha256}</code>
        </p>
      </ConfirmAction>
    </DeskPage>
  );
};
