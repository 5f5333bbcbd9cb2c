import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  listOwnApplications,
  previewDocument,
  readDraft,
  submitApplication,
} from '../../../contract/draft.ts';
import { zonedText } from '../../../core/basics/zoned-text.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TickField } from '../../ui/TickField.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { Answers } from './Answers.tsx';
import { Barred } from './Barred.tsx';
import { pageSavers } from '../saving/page-savers.ts';
import { fieldAddress } from './field-address.ts';
import { SectionSaving } from '../saving/SectionSaving.tsx';
import { useDraft } from './use-draft.ts';
import { usePreview } from './use-preview.ts';
import { useSection } from './use-section.ts';

const declaration = 'declaration.isTrue';

/** Answers as they will read, what is missing, what bars the way; then the declaration and the button. */
export const CheckPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { draft, call } = useDraft();
  const { institutionId, id, groupId } = draft;
  const params = { institutionId, id };
  const preview = usePreview(params, locale);
  const written = useSection(draft, 'declaration');
  const submit = useCommand(submitApplication);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const missing = preview.missing.filter(({ field }) => field !== declaration);
  const declarationFault = faults.find(({ field }) => field === declaration)?.message;

  const send = async (): Promise<void> => {
    if (!written.content.isTrue) {
      setFaults([{ field: declaration, message: say('refusal.declaration-missing') }]);
      return;
    }
    await pageSavers.flush();
    if (!pageSavers.isSaved(id)) {
      setFaults([{ message: say('application.check.unsaved') }]);
      return;
    }
    const sent = await submit.send({ params, body: { locale, begun: preview.begun } });
    if (!sent.ok) {
      const { list } = sent.refusal;
      setFaults(
        list === undefined || list.length === 0
          ? [{ message: refusalSentence(locale, sent.refusal) }]
          : list.map((item) => ({ message: refusalSentence(locale, item) })),
      );
      await forget(previewDocument);
      return;
    }
    await forget(readDraft, listOwnApplications);
    await go(deskPaths.applicationSent(locale, institutionId, sent.value.id));
  };
  const canSend = missing.length === 0 && preview.barred.length === 0;
  return (
    <DeskPage
      title={say('application.check.title')}
      breadcrumb={{
        to: deskPaths.draft(locale, institutionId, id),
        label: say('application.form.back'),
      }}
      lead={call.rules.title[locale]}
      faults={faults}
    >
      <Barred items={preview.barred} />
      {missing.length === 0 ? undefined : (
        <section className="notice" aria-labelledby="missing-title">
          <h2 id="missing-title" className="notice-title">
            {say('application.check.missing')}
          </h2>
          <ul>
            {missing.map((item) => (
              <li key={`${item.code} ${item.field ?? ''}`}>
                {item.field === undefined ? (
                  refusalSentence(locale, item)
                ) : (
                  <Link to={fieldAddress(locale, draft, item.field, 'check')}>
                    {refusalSentence(locale, item)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Answers
        sections={preview.sections}
        changeAddress={(field) => fieldAddress(locale, draft, field, 'check')}
      />
      <h2>{say('application.section.declaration')}</h2>
      {groupId === null || written.content.isTrue ? undefined : <p>{say('application.check.group')}</p>}
      <form
        className="form section-form"
        aria-label={say('application.section.declaration')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TickField
          id={declaration}
          name={declaration}
          label={say('application.check.declaration')}
          error={declarationFault}
          checked={written.content.isTrue}
          onChange={(event) => written.change({ isTrue: event.currentTarget.checked })}
        />
        <SectionSaving saving={written.saving} trouble={written.trouble} />
        {groupId === null ? (
          <>
            <p>
              {say('application.check.closes', {
                date: zonedText(call.rules.closesAt, locale, call.rules.timeZone),
              })}
              . {say('application.check.submit-lead')}
            </p>
            {canSend ? (
              <div className="form-actions">
                <Button type="submit" loading={submit.isBusy}>
                  {say('application.check.submit')}
                </Button>
              </div>
            ) : (
              <p className="action-reason">{say('refusal.incomplete')}</p>
            )}
          </>
        ) : (
          <Notice>
            <p>
              {say('application.list.group')}{' '}
              <Link to={deskPaths.group(locale, institutionId, groupId)}>
                {say('application.list.group.to')}
              </Link>
            </p>
          </Notice>
        )}
      </form>
    </DeskPage>
  );
};
