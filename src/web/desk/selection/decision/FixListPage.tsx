import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fixList } from '../../../../contract/award.ts';
import { readRecommendation, readSelection } from '../../../../contract/selection.ts';
import { beaconForm } from '../../../../contract/selection.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { zonedText } from '../../../../core/basics/zoned-text.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Form } from '../../../ui/Form.tsx';
import { readShape } from '../../office/read-shape.ts';
import { toldFaults } from '../../office/told-faults.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { BeaconFields } from '../opening/BeaconFields.tsx';
import { openingForm } from '../opening/opening-form.ts';
import { useNow } from '../use-now.ts';
import { useSelection } from '../use-selection.ts';

/** The list between whom the lot decides becomes final; a later beacon where the named one is public already. */
export const FixListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const timeZone = useTimeZone();
  const now = useNow();
  const { callId, callTitle, selection } = useSelection();
  const why = useWhyNot()('fix-list', nationalOffice);
  const fix = useCommand(fixList);
  const [beacon, setBeacon] = useState({
    ...openingForm.emptyBeacon,
    source: selection?.beacon.source ?? '',
  });
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const back = deskPaths.selection(locale, callId);
  const breadcrumb = { to: back, label: callTitle[locale] };
  const title = say('selection.list.title');
  if (selection?.status !== 'deliberating') {
    return (
      <DeskPage title={title} breadcrumb={breadcrumb}>
        <div className="empty-state">
          <p>{say(selection?.listSha256 == null ? 'selection.list.not-yet' : 'selection.list.done')}</p>
        </div>
      </DeskPage>
    );
  }
  const isLate = now >= selection.beacon.at;
  const onSend = async (): Promise<void> => {
    const later = isLate ? readShape(beaconForm, openingForm.beaconOf(beacon, timeZone)) : undefined;
    if (later?.ok === false) {
      setFaults(
        toldFaults(
          locale,
          later.refusal.map((item) => ({ ...item, field: `beacon.${item.field ?? ''}` })),
        ),
      );
      return;
    }
    const sent = await fix.send({
      params: { callId },
      body: later === undefined ? {} : { beacon: later.value },
    });
    if (!sent.ok) {
      setFaults(toldFaults(locale, [sent.refusal]));
      return;
    }
    await forget(readSelection, readRecommendation);
    await go(deskPaths.lotSecrets(locale, callId));
  };
  return (
    <DeskPage title={title} breadcrumb={breadcrumb} lead={say('selection.list.what')} faults={faults}>
      <Facts
        rows={[
          { title: say('selection.beacon'), value: `${selection.beacon.source}, ${selection.beacon.round}` },
          { title: say('selection.beacon.known'), value: zonedText(selection.beacon.at, locale, timeZone) },
        ]}
      />
      <div className="confirm dangerous">
        <p>{say('selection.list.final')}</p>
        {isLate ? <p>{say('selection.list.late')}</p> : undefined}
      </div>
      {why === undefined ? undefined : <p>{why}</p>}
      <Form
        label={title}
        submit={say('selection.list.do')}
        isBusy={fix.isBusy}
        isDangerous
        isReadOnly={why !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          if (!fix.isBusy) void onSend();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        {isLate ? (
          <BeaconFields
            value={beacon}
            onChange={setBeacon}
            faultOf={(field) => faults.find((fault) => fault.field === field)?.message}
          />
        ) : undefined}
      </Form>
    </DeskPage>
  );
};
