import { Link } from '@tanstack/react-router';
import { handIn, listRounds, readRound, type RoundView } from '../../../../contract/study-round.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useMe } from '../../use-me.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';

type Text = RoundView['texts'][number];

/** The texts of a round: who has handed in which, and where a coder codes and hands in. */
export const RoundTexts = ({ view: { round, texts, isCoder } }: { readonly view: RoundView }) => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const forget = useForget();
  const place = useStudyPlace();
  const hand = useCommand(handIn);
  const isOpen = round.status === 'open';
  const own = me?.account?.id;
  const address = (id: string): string =>
    deskPaths.transcript(locale, place.institutionId, place.studyId, id) +
    (isCoder ? `?round=${encodeURIComponent(round.id)}` : '');
  const columns: readonly Column<Text>[] = [
    {
      key: 'text',
      title: say('study-agree.round.text'),
      renderCell: ({ id, name, version }) => (
        <>
          <Link to={address(id)}>{name}</Link>{' '}
          <span className="code-uses">{say('study-agree.frozen.version', { version })}</span>
        </>
      ),
    },
    ...round.coders.map((coder): Column<Text> => ({
      key: coder.id,
      title: coder.name,
      renderCell: ({ id: transcriptId, name, sheets }) => {
        const isHandedIn = sheets.find(({ coderId }) => coderId === coder.id)?.isHandedIn === true;
        if (isHandedIn) return say('study-agree.round.handed-in');
        if (coder.id !== own || !isOpen) return say('study-agree.round.not-handed-in');
        return (
          <Action
            label={say('study-agree.round.hand-in')}
            about={name}
            isBusy={hand.isBusy}
            onAct={() => {
              const params = { ...place, roundId: round.id, transcriptId };
              void hand.send({ params }).then(async () => forget(readRound, listRounds));
            }}
          />
        );
      },
    })),
  ];
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{say('study-agree.round.texts')}</h2>
      {isOpen && isCoder ? <p>{say('study-agree.round.hand-in.about')}</p> : undefined}
      {hand.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, hand.refusal)}</Notice>}
      <DataTable
        caption={say('study-agree.round.texts')}
        isCaptionSeen={false}
        columns={columns}
        rows={texts}
        rowKey={({ id }) => id}
        isStacked
        empty={undefined}
      />
    </section>
  );
};
