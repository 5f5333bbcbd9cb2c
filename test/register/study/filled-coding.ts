import type { JsonObject } from '../../../src/core/basics/json.ts';
import type { Command } from '../../../src/register/command.ts';
import { perform, type Setting } from '../../../src/register/perform.ts';
import { addParticipantCommand } from '../../../src/register/study/add-participant.ts';
import { addTranscriptCommand } from '../../../src/register/study/add-transcript.ts';
import { openStudyCommand } from '../../../src/register/study/open-study.ts';
import { writeCodebookCommand } from '../../../src/register/study/write-codebook.ts';
import { findTurns } from '../../../src/core/study/transcript/find-turns.ts';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import type { FreshRegister } from '../cluster.ts';
import { testVault } from '../test-vault.ts';

const setting: Setting = {
  isDemonstration: false,
  staffNeedSecondFactor: false,
  now: () => new Date('2026-11-26T06:00:00Z'),
  vault: testVault,
};
let keys = 0;

/** Emoji, a decomposed letter, CRLF: what moves positions where a program counts wrongly. */
export const talk =
  'Модератор: Сәлем 👋🏽!\r\nАйгерім: Жаттап алатынбыз.\r\nРоландпен ақша жетпе\u0438\u0306ді, грант кешікті.\r\nДаурен: Айгеріммен келісемін 😀, грант кешікті.';

/** A study of the office with two participants, two codes and one transcript; `as` acts as an analyst. */
export const fillCoding = async (register: FreshRegister) => {
  const as =
    (accountId: string) =>
    async <Input, State, Answer extends JsonObject>(
      command: Command<Input, State, Answer>,
      input: Input,
      requestKey = `coding-${(keys += 1)}`,
    ) =>
      perform(
        register,
        command,
        {
          institutionId: nationalOffice,
          asker: {
            accountId,
            memberships: [{ institutionId: nationalOffice, role: 'analyst' }],
            hasSecondFactor: true,
          },
          requestKey,
          input,
        },
        setting,
      );
  const first = as('acc-first');
  const done = async <Value>(
    answer: Promise<
      | { readonly ok: true; readonly value: Value }
      | { readonly ok: false; readonly refusal: { readonly code: string } }
    >,
  ): Promise<Value> => {
    const made = await answer;
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value;
  };
  const { id: studyId } = await done(first(openStudyCommand, { title: 'Топ', template: 'empty' }));
  const person = async (name: string, names: readonly string[]) =>
    done(
      first(addParticipantCommand, {
        ...{ studyId, mode: 'online', destination: 'POL' },
        person: { name, names, contact: '' },
      }),
    );
  const aigerim = await person('Айгерім', []);
  const dauren = await person('Даурен', ['Дәкең']);
  const code = async (name: string, isCodable = true) =>
    done(
      first(writeCodebookCommand, {
        studyId,
        wish: {
          do: 'add',
          parentId: null,
          content: { name, definition: '', include: '', exclude: '', example: '', color: null, isCodable },
        },
      }),
    );
  const { codeId } = await code('Грант кешікті');
  const { codeId: folderId } = await code('Топтама', false);
  const { id: transcriptId, hidden } = await done(
    first(addTranscriptCommand, {
      ...{ studyId, sessionId: null, name: 'Бірінші кездесу', words: talk, hideNames: true },
      turns: findTurns(talk).turns,
      speakers: [
        { label: 'Айгерім', participantId: aigerim.id },
        { label: 'Даурен', participantId: dauren.id },
        { label: 'Модератор', participantId: null },
      ],
    }),
  );
  return { as, done, studyId, codeId, folderId, transcriptId, hidden, aigerim, dauren };
};
