import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { confirmEligibility, listApplications, readApplication } from '../../../../contract/application.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { recordFacts } from '../../../../core/application/confirm-eligibility.ts';
import { languageLevels } from '../../../../core/programme/rules.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { readShape } from '../read-shape.ts';
import { toldFaults } from '../told-faults.ts';
import { useApplication } from './use-application.ts';

const numberOrNull = (typed: string): number | null => readTypedNumber(typed) ?? null;

/** The facts as the university's record has them, beside what the applicant wrote. They are typed, not copied from him. */
export const ConfirmEligibilityPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const forget = useForget();
  const go = useGo();
  const { id, institutionId, applicant, sections } = useApplication();
  const confirm = useCommand(confirmEligibility);
  const [form, setForm] = useState({ gradeAverage: '', languageLevel: '', yearOfStudy: '' });
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const back = deskPaths.officeApplication(locale, id);
  const answers = sections.flatMap(({ items }) => items);
  const written = (field: string) => {
    const answer = answers.find((item) => item.field === `record.${field}`)?.answer ?? '';
    return say('office.applicant-wrote', { answer: answer === '' ? '\u2014' : answer });
  };

  const onSend = async (): Promise<void> => {
    const read = readShape(recordFacts, {
      gradeAverage: numberOrNull(form.gradeAverage),
      languageLevel: form.languageLevel === '' ? null : form.languageLevel,
      yearOfStudy: numberOrNull(form.yearOfStudy),
    });
    if (!read.ok) {
      setFaults(toldFaults(locale, read.refusal));
      return;
    }
    const sent = await confirm.send({ params: { institutionId, id }, body: read.value });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    await forget(readApplication, listApplications);
    await go(keep(back));
  };
  const title = say('office.confirm-title');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: keep(back), label: applicant }}
      lead={say('office.confirm-what')}
      faults={faults}
    >
      <Form
        label={title}
        submit={say('office.confirm')}
        isBusy={confirm.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!confirm.isBusy) void onSend();
        }}
        beside={<Link to={keep(back)}>{say('desk.cancel')}</Link>}
      >
        <NumberField
          id="gradeAverage"
          label={say('office.fact.gradeAverage')}
          hint={written('gradeAverage')}
          error={faultOf('gradeAverage')}
          value={form.gradeAverage}
          onChange={(gradeAverage) => set({ gradeAverage })}
        />
        <SelectField
          id="languageLevel"
          name="languageLevel"
          label={say('office.fact.languageLevel')}
          hint={written('languageLevel')}
          error={faultOf('languageLevel')}
          value={form.languageLevel}
          onChange={(event) => set({ languageLevel: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.not-in-record') },
            ...languageLevels.map((level) => ({ value: level, label: level })),
          ]}
        />
        <NumberField
          id="yearOfStudy"
          label={say('office.fact.yearOfStudy')}
          hint={written('yearOfStudy')}
          error={faultOf('yearOfStudy')}
          value={form.yearOfStudy}
          onChange={(yearOfStudy) => set({ yearOfStudy })}
        />
      </Form>
    </DeskPage>
  );
};
