import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listApplications, readApplication, refuseEligibility } from '../../../../contract/application.ts';
import { ineligibilityGrounds } from '../../../../core/application/refuse-eligibility.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { toldFaults } from '../told-faults.ts';
import { useApplication } from './use-application.ts';

type Ground = (typeof ineligibilityGrounds)[number];

/** Which rules the record does not bear out, and why, in words that go to the applicant. */
export const RefuseEligibilityPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const forget = useForget();
  const go = useGo();
  const { id, institutionId, applicant } = useApplication();
  const refuse = useCommand(refuseEligibility);
  const [grounds, setGrounds] = useState<readonly Ground[]>([]);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const back = deskPaths.officeApplication(locale, id);

  const onSend = async (): Promise<void> => {
    const missing = [
      ...(grounds.length > 0 ? [] : [{ code: 'grounds-missing', field: 'grounds' }]),
      ...(reason.trim().length >= 3 ? [] : [{ code: 'reason-missing', field: 'reason' }]),
    ];
    if (missing.length > 0) {
      setFaults(toldFaults(locale, missing));
      return;
    }
    const sent = await refuse.send({
      params: { institutionId, id },
      body: { grounds: [...grounds], reason: reason.trim() },
    });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    await forget(readApplication, listApplications);
    await go(keep(back));
  };
  const title = say('office.refuse-title');
  const groundsFault = faultOf('grounds');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: keep(back), label: applicant }}
      lead={say('office.refuse-what')}
      faults={faults}
    >
      <Form
        label={title}
        submit={say('office.refuse')}
        isBusy={refuse.isBusy}
        isDangerous
        onSubmit={(event) => {
          event.preventDefault();
          if (!refuse.isBusy) void onSend();
        }}
        beside={<Link to={keep(back)}>{say('desk.cancel')}</Link>}
      >
        <fieldset className={groundsFault === undefined ? 'date-field' : 'date-field field-faulty'}>
          <legend className="field-label">{say('office.grounds')}</legend>
          {groundsFault === undefined ? undefined : <p className="field-fault">{groundsFault}</p>}
          <div className="tick-list">
            {ineligibilityGrounds.map((ground, index) => (
              <TickField
                key={ground}
                id={index === 0 ? 'grounds' : `grounds.${ground}`}
                name="grounds"
                error={undefined}
                label={say(`office.ground.${ground}`)}
                checked={grounds.includes(ground)}
                onChange={(event) =>
                  setGrounds(
                    event.currentTarget.checked
                      ? [...grounds, ground]
                      : grounds.filter((other) => other !== ground),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
        <TextField
          id="reason"
          name="reason"
          error={faultOf('reason')}
          label={say('desk.reason')}
          hint={say('office.refuse-hint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          lines={4}
        />
      </Form>
    </DeskPage>
  );
};
