import { Link } from '@tanstack/react-router';
import { closeReviews, readRecommendation, readSelection } from '../../../../contract/selection.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { useSelection } from '../use-selection.ts';

/** Scores are frozen and the pack of the committee is made of them. */
export const CloseReviewsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const why = useWhyNot()('close-reviews', nationalOffice);
  const { callId, callTitle, counts, selection } = useSelection();
  const close = useCommand(closeReviews);
  const back = deskPaths.selection(locale, callId);
  const number = (value: number) => formatNumber(value, locale);
  const count = (status: string) => counts.byStatus[status] ?? 0;
  const unfinished = count('proposed') + count('invited') + count('accepted');
  const inTheWay = () => {
    if (selection?.status !== 'reviewing') return say('selection.close.not-now');
    if (unfinished > 0) return say('refusal.reviews-unfinished');
    return counts.lacking > 0 ? say('refusal.reviews-lacking') : undefined;
  };
  const send = async (): Promise<void> => {
    const sent = await close.send({ params: { callId } });
    if (!sent.ok) return;
    await forget(readSelection, readRecommendation);
    await go(deskPaths.recommendation(locale, callId));
  };
  return (
    <DeskPage
      title={say('selection.close.title')}
      breadcrumb={{ to: back, label: callTitle[locale] }}
      lead={say('selection.close.what')}
    >
      {close.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, close.refusal)}</Notice>}
      <Facts
        rows={[
          { title: say('selection.close.eligible'), value: number(counts.eligible) },
          { title: say('selection.close.submitted'), value: number(count('submitted')) },
          { title: say('selection.close.unfinished'), value: number(unfinished) },
          { title: say('selection.close.lacking'), value: number(counts.lacking) },
          { title: say('selection.close.apart'), value: number(counts.apart) },
        ]}
      />
      <div className="confirm dangerous">
        <p>{say('selection.close.final')}</p>
        {counts.apart === 0 ? undefined : <p>{say('selection.close.apart-what')}</p>}
      </div>
      <div className="form-actions">
        <Action
          label={say('selection.close.do')}
          isMain
          isDangerous
          isBusy={close.isBusy}
          reason={why ?? inTheWay()}
          onAct={() => void send()}
        />
        <Link to={back}>{say('desk.cancel')}</Link>
      </div>
    </DeskPage>
  );
};
