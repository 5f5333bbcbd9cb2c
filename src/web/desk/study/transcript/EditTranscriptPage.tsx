import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { openCoding } from '../../../../contract/study-coding.ts';
import {
  editTranscript,
  listTranscripts,
  previewTranscriptEdit,
  readTranscript,
} from '../../../../contract/study-transcript.ts';
import type { AnswerOf } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { queryOf } from '../../query-of.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { EditEffect } from './EditEffect.tsx';
import { RemoveTranscript } from './RemoveTranscript.tsx';
import { SpeakerChoice } from './SpeakerChoice.tsx';
import { TranscriptVersions } from './TranscriptVersions.tsx';

/** Corrects a transcript: what becomes of its codings is shown before anything is saved. */
export const EditTranscriptPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const params = {
    ...{ institutionId: usePart('institutionId'), studyId: usePart('studyId') },
    transcriptId: usePart('transcriptId'),
  };
  const { data: stored } = useSuspenseQuery({
    ...queryOf(readTranscript, { params, query: {} }),
    // The base stays what the writer saw, until he asks for another.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [words, setWords] = useState(stored.words);
  const [name, setName] = useState(stored.name);
  const labels = useMemo(
    () =>
      new Map(
        stored.turns.flatMap(({ speaker, participantId }) =>
          speaker === null ? [] : [[speaker, participantId ?? '']],
        ),
      ),
    [stored.turns],
  );
  const [who, setWho] = useState<Readonly<Record<string, string>>>({});
  const [effect, setEffect] = useState<AnswerOf<typeof previewTranscriptEdit>>();
  const look = useCommand(previewTranscriptEdit);
  const edit = useCommand(editTranscript);
  const back = deskPaths.transcript(locale, params.institutionId, params.studyId, params.transcriptId);
  const next = String(stored.version + 1);
  const refusal = edit.refusal ?? look.refusal;
  const message =
    refusal === undefined
      ? undefined
      : refusal.code === 'transcript-changed'
        ? say('study-transcript.edit.changed', { version: String(refusal.params?.['version'] ?? '') })
        : refusalSentence(locale, refusal);
  const preview = async (): Promise<void> => {
    const sent = await look.send({ params, body: { baseVersion: stored.version, words } });
    if (sent.ok) setEffect(sent.value);
  };
  const save = async (): Promise<void> => {
    const sent = await edit.send({
      params,
      body: {
        ...{ baseVersion: stored.version, name: name.trim(), words },
        speakers: Object.entries(who).map(([label, id]) => ({ label, participantId: id === '' ? null : id })),
      },
    });
    if (!sent.ok) return;
    await forget(listTranscripts, readTranscript, openCoding);
    await go(back);
  };
  return (
    <DeskPage
      title={say('study-transcript.edit.title')}
      lead={say('study-transcript.edit.lead', { version: next })}
      breadcrumb={{ to: back, label: stored.name }}
      {...(message === undefined ? {} : { faults: [{ message }] })}
    >
      <div className="transcript-editor">
        <TextField
          id="name"
          name="name"
          error={undefined}
          label={say('study-transcript.new.name')}
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
            setEffect(undefined);
          }}
        />
        <TextField
          id="words"
          name="words"
          error={undefined}
          label={say('study-transcript.new.text')}
          lines={24}
          value={words}
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value);
            setEffect(undefined);
          }}
        />
        {labels.size === 0 ? undefined : (
          <details className="filter">
            <summary>{say('study-transcript.edit.speakers')}</summary>
            {[...labels].map(([label, id]) => (
              <SpeakerChoice
                key={label}
                {...{ label, participants: stored.participants, value: who[label] ?? id }}
                onChange={(participantId) => {
                  setWho((before) => ({ ...before, [label]: participantId }));
                  setEffect(undefined);
                }}
              />
            ))}
          </details>
        )}
        <div className="form-actions">
          <Button
            loading={look.isBusy}
            {...(effect === undefined ? {} : { variant: 'default' })}
            onClick={() => void preview()}
          >
            {say('study-transcript.edit.look')}
          </Button>
          <Link to={back}>{say('desk.cancel')}</Link>
        </div>
        {effect === undefined ? undefined : (
          <EditEffect effect={effect}>
            <Button
              loading={edit.isBusy}
              {...(effect.lost > 0 ? { color: 'red' } : {})}
              onClick={() => void save()}
            >
              {say('study-transcript.edit.save', { version: next })}
            </Button>
          </EditEffect>
        )}
      </div>
      <TranscriptVersions versions={stored.versions} />
      <RemoveTranscript params={params} />
    </DeskPage>
  );
};
