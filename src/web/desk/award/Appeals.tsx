import { useState } from 'react';
import { zonedText } from '../../../core/basics/zoned-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { AppealForm } from './AppealForm.tsx';
import type { AwardRead, ToldAward } from './use-award.ts';

type Appeal = AwardRead['appeals'][number];

const AppealState = ({ appeal, timeZone }: { readonly appeal: Appeal; readonly timeZone: string }) => {
  const locale = useLocale();
  const say = useSay();
  const { status, filedAt, decidedAt, grounds, reason, remedy } = appeal;
  return (
    <>
      <Notice isDone={status === 'upheld'}>
        {say(`award.appeal.${status}`, { date: zonedText(decidedAt ?? filedAt, locale, timeZone) })}{' '}
        {remedy === 'review-void' ? say('award.appeal.remedy.review-void') : undefined}
      </Notice>
      <dl className="answers">
        {reason === null ? undefined : (
          <div>
            <dt>{say('award.appeal.answer')}</dt>
            <dd className="written">{reason}</dd>
          </div>
        )}
        <div>
          <dt>{say('award.appeal.own-grounds')}</dt>
          <dd className="written">{grounds}</dd>
        </div>
      </dl>
    </>
  );
};

/** The appeals that were filed, where they stand and what the office answered; and the form for one that may be filed. */
export const Appeals = ({
  award: { mayAppeal, appealUntil, outcome },
  appeals,
  institutionId,
  id,
  timeZone,
}: {
  readonly award: ToldAward;
  readonly appeals: readonly Appeal[];
  readonly institutionId: string;
  readonly id: string;
  /** Of the call, whose clock counts. */
  readonly timeZone: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const [opened] = useState(() => new Date().toISOString());
  const until = zonedText(appealUntil, locale, timeZone);
  if (outcome === 'given-up' && appeals.length === 0) return undefined;
  return (
    <section aria-labelledby="appeal-title">
      <h2 id="appeal-title">{say('award.appeal')}</h2>
      {appeals.map((appeal) => (
        <AppealState key={appeal.id} appeal={appeal} timeZone={timeZone} />
      ))}
      {mayAppeal ? (
        <>
          <p>{say('award.appeal.until', { date: until })}</p>
          <p>{say('award.appeal.what')}</p>
          <AppealForm institutionId={institutionId} id={id} />
        </>
      ) : appeals.length === 0 ? (
        <p>
          {appealUntil < opened
            ? say('award.appeal.over', { date: until })
            : say('award.appeal.not-possible')}
        </p>
      ) : undefined}
    </section>
  );
};
