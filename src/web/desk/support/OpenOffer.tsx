import { listOpenOffers, noteInterest } from '../../../contract/support.ts';
import type { AnswerOf } from '../../api.ts';
import { Action } from '../../ui/Action.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { OfferFacts } from './OfferFacts.tsx';

/** One offer with what oneself wants of it. */
export const OpenOffer = ({
  offer,
  alumnus,
}: {
  readonly offer: AnswerOf<typeof listOpenOffers>['offers'][number];
  /** As whom one says so; undefined for whoever has no stay behind him. */
  readonly alumnus: { readonly institutionId: string; readonly id: string } | undefined;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const note = useCommand(noteInterest);
  const { interest, isOwnField } = offer;
  const title = offer.title[locale];
  const isNoted = interest?.status === 'noted';
  return (
    <section aria-labelledby={offer.id}>
      <h2 id={offer.id}>{title}</h2>
      <OfferFacts offer={offer} isOwnField={isOwnField} />
      {note.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, note.refusal)}</Notice>}
      {interest?.status === 'taken-up' ? (
        <Notice isDone>{say('alumni-desk.offers.taken-up')}</Notice>
      ) : (
        <>
          {isNoted ? (
            <Notice isDone>
              {say('alumni-desk.offers.wanted', { institution: offer.institution[locale] })}
            </Notice>
          ) : undefined}
          {alumnus === undefined ? undefined : (
            <Action
              label={say(isNoted ? 'alumni-desk.offers.want-not' : 'alumni-desk.offers.want')}
              about={title}
              isBusy={note.isBusy}
              onAct={() => {
                const params = { institutionId: alumnus.institutionId, id: alumnus.id };
                void note
                  .send({ params, body: { offerId: offer.id, isWanted: !isNoted } })
                  .then(async (sent) => {
                    if (sent.ok) await forget(listOpenOffers);
                  });
              }}
            />
          )}
        </>
      )}
    </section>
  );
};
