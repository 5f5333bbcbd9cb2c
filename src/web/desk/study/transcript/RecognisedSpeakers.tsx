import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  addTranscript,
  listTranscripts,
  type FoundSpeakerView,
  type PseudonymView,
  type TranscriptPreview,
} from '../../../../contract/study-transcript.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { SpeakerChoice } from './SpeakerChoice.tsx';

/** Who was recognised in a text, who they are, and whether names are replaced; then the text is kept. */
export const RecognisedSpeakers = ({
  place,
  participants,
  preview,
  name,
  sessionId,
  onFaults,
  onBack,
}: {
  readonly place: { readonly institutionId: string; readonly studyId: string };
  readonly participants: readonly PseudonymView[];
  readonly preview: TranscriptPreview;
  readonly name: string;
  readonly sessionId: string | null;
  readonly onFaults: (faults: readonly PageFault[]) => void;
  readonly onBack: () => void;
}) => {
  const say = useSay();
  const locale = useLocale();
  const go = useGo();
  const forget = useForget();
  const add = useCommand(addTranscript);
  const { words, turns, marks, speakers } = preview;
  // A label that is a pseudonym already says who it is.
  const [who, setWho] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      speakers.flatMap(({ label }) => {
        const known = participants.find(({ pseudonym }) => pseudonym === label);
        return known === undefined ? [] : [[label, known.id]];
      }),
    ),
  );
  const [hideNames, setHide] = useState(true);
  const columns: readonly Column<FoundSpeakerView>[] = [
    { key: 'label', title: say('study-transcript.found.label'), renderCell: ({ label }) => label },
    {
      key: 'turns',
      title: say('study-transcript.found.turns'),
      isNumber: true,
      renderCell: ({ turns: count }) => formatNumber(count, locale),
    },
    { key: 'example', title: say('study-transcript.found.example'), renderCell: ({ example }) => example },
    {
      key: 'who',
      title: say('study-transcript.found.who'),
      renderCell: ({ label }) => (
        <SpeakerChoice
          {...{ label, participants, value: who[label] ?? '' }}
          onChange={(participantId) => setWho((before) => ({ ...before, [label]: participantId }))}
        />
      ),
    },
  ];
  const save = async (): Promise<void> => {
    const sent = await add.send({
      params: place,
      body: {
        ...{ name: name.trim(), sessionId, words, turns, hideNames },
        speakers: speakers.map(({ label }) => ({
          label,
          participantId: (who[label] ?? '') === '' ? null : (who[label] ?? null),
        })),
      },
    });
    onFaults(sent.ok ? [] : [{ message: refusalSentence(locale, sent.refusal) }]);
    if (!sent.ok) return;
    await forget(listTranscripts);
    await go(deskPaths.transcript(locale, place.institutionId, place.studyId, sent.value.id));
  };
  return (
    <section aria-labelledby="found">
      <h2 id="found">{say('study-transcript.found')}</h2>
      {speakers.length === 0 ? (
        <Notice>{say('study-transcript.found.none')}</Notice>
      ) : (
        <>
          <p>
            {say('study-transcript.found.sum', {
              turns: turns.length,
              speakers: speakers.length,
              marks:
                marks === null
                  ? say('study-transcript.found.no-mark')
                  : say(`study-transcript.marks.${marks}`),
            })}
          </p>
          <DataTable
            caption={say('study-transcript.found')}
            isCaptionSeen={false}
            columns={columns}
            rows={speakers}
            rowKey={({ label }) => label}
            isStacked
            empty={undefined}
          />
        </>
      )}
      <TickField
        id="hide"
        name="hide"
        error={undefined}
        label={say('study-transcript.hide')}
        hint={say('study-transcript.hide.hint')}
        checked={hideNames}
        onChange={({ currentTarget }) => setHide(currentTarget.checked)}
      />
      <div className="form-actions">
        <Button loading={add.isBusy} onClick={() => void save()}>
          {say('study-transcript.save')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {say('study-transcript.back')}
        </Button>
      </div>
    </section>
  );
};
