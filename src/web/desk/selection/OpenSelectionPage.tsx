import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { openSelection, readSelection } from '../../../contract/selection.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { toldFaults } from '../office/told-faults.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { BeaconFields } from './opening/BeaconFields.tsx';
import { openingForm } from './opening/opening-form.ts';
import { PartyFields } from './opening/PartyFields.tsx';
import { useSelection } from './use-selection.ts';

/** A selection begins: by when experts review, and whose chance decides between equals, named before a score is known. */
export const OpenSelectionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const timeZone = useTimeZone();
  const { callId, callTitle, selection } = useSelection();
  const open = useCommand(openSelection);
  const [form, setForm] = useState(openingForm.empty);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const back = deskPaths.selection(locale, callId);
  const title = say('selection.open.title');
  const breadcrumb = { to: back, label: callTitle[locale] };

  const onSend = async (): Promise<void> => {
    const read = openingForm.read(form, timeZone);
    if (!read.ok) {
      setFaults(toldFaults(locale, read.refusal));
      return;
    }
    const sent = await open.send({ params: { callId }, body: read.value });
    if (!sent.ok) {
      const { list = [] } = sent.refusal;
      setFaults(toldFaults(locale, list.length > 0 ? list : [sent.refusal]));
      return;
    }
    await forget(readSelection);
    await go(back);
  };
  if (selection !== null) {
    return (
      <DeskPage title={title} breadcrumb={breadcrumb}>
        <div className="empty-state">
          <p>{say('selection.open.done')}</p>
        </div>
      </DeskPage>
    );
  }
  return (
    <DeskPage title={title} breadcrumb={breadcrumb} lead={say('selection.open.why')} faults={faults}>
      <Form
        label={title}
        submit={say('selection.open.do')}
        isBusy={open.isBusy}
        isWide
        onSubmit={(event) => {
          event.preventDefault();
          if (!open.isBusy) void onSend();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <DateField
          id="reviewsDueOn"
          label={say('selection.open.due')}
          hint={say('selection.open.due-hint')}
          error={faultOf('reviewsDueOn')}
          value={form.dueOn}
          onChange={(dueOn) => set({ dueOn })}
        />
        <h2>{say('selection.parties')}</h2>
        <p>{say('selection.parties.what')}</p>
        <PartyFields parties={form.parties} onChange={(parties) => set({ parties })} faultOf={faultOf} />
        <h2>{say('selection.beacon')}</h2>
        <p>{say('selection.beacon.what')}</p>
        <BeaconFields value={form.beacon} onChange={(beacon) => set({ beacon })} faultOf={faultOf} />
      </Form>
    </DeskPage>
  );
};
