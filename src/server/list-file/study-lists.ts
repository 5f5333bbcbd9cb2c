import * as figure from '../../contract/study-figure.ts';
import * as participant from '../../contract/study-participant.ts';
import * as round from '../../contract/study-round.ts';
import * as session from '../../contract/study-session.ts';
import * as contract from '../../contract/study-setup.ts';
import * as theme from '../../contract/study-theme.ts';
import * as transcript from '../../contract/study-transcript.ts';
import { locales } from '../../core/basics/locale.ts';
import type { ListColumn } from './list-column.ts';
import { listFile, listSheet } from './list-file.ts';

const uses = ['counted', 'quoted', 'archived', 'recorded', 'followedUp'] as const;

interface Used {
  readonly may: Readonly<Record<(typeof uses)[number], boolean>>;
}

export const studyLists = [
  listFile(contract.listStudies, {
    name: 'studies',
    sheets: ({ say, name }) => [
      listSheet(say('study-desk.title'), ({ studies }) => studies, [
        [say('study-desk.column.title'), ({ title }) => title],
        [say('study-desk.column.status'), ({ status }) => name('study-desk.status', status)],
        [say('study-desk.column.participants'), ({ participants }) => participants],
        [say('study-desk.column.sessions'), ({ sessions }) => sessions],
        [say('study-desk.column.transcripts'), ({ transcripts }) => transcripts],
        [say('study-desk.column.opened'), ({ openedAt }) => openedAt, 'moment'],
      ]),
    ],
  }),
  listFile(participant.listParticipants, {
    name: 'study-participants',
    sheets: ({ say, name, country, yesNo }) => [
      listSheet(say('study-desk.row.participants'), ({ participants }) => participants, [
        [say('study-desk.pseudonym'), ({ pseudonym }) => pseudonym],
        [say('study-desk.mode'), ({ mode }) => name('study-desk.mode', mode)],
        [say('study-desk.destination'), ({ destination }) => country(destination)],
        [say('study-desk.participant-status'), ({ status }) => name('study-desk.participant-status', status)],
        ...uses.map((use): ListColumn<Used> => [say(`study-desk.use.${use}`), ({ may }) => yesNo(may[use])]),
      ]),
    ],
  }),
  listFile(session.listSessions, {
    name: 'study-sessions',
    sheets: ({ say, name }) => [
      listSheet(say('study-session.title'), ({ sessions }) => sessions, [
        [say('study-session.column.session'), ({ number }) => number],
        [say('study-session.column.planned'), ({ plannedOn }) => plannedOn, 'day'],
        [say('study-session.column.status'), ({ status }) => name('study-session.status', status)],
        [say('study-session.column.people'), ({ people }) => people],
        [say('study-session.column.polls'), ({ polls }) => polls],
      ]),
    ],
  }),
  listFile(transcript.listTranscripts, {
    name: 'transcripts',
    sheets: ({ say }) => [
      listSheet(say('study-transcript.title'), ({ transcripts }) => transcripts, [
        [say('study-transcript.column.name'), (row) => row.name],
        [say('study-transcript.column.session'), ({ sessionNumber }) => sessionNumber],
        [say('study-transcript.column.turns'), ({ turns }) => turns],
        [say('study-transcript.column.speakers'), ({ speakers }) => speakers],
        [say('study-transcript.column.length'), ({ length }) => length],
        [say('study-transcript.column.version'), ({ version }) => version],
        [say('study-transcript.column.added'), ({ addedAt }) => addedAt, 'moment'],
        [say('list-file.added-by'), ({ addedBy }) => addedBy],
      ]),
    ],
  }),
  listFile(round.listRounds, {
    name: 'coding-rounds',
    sheets: ({ say, name }) => [
      listSheet(say('study-agree.rounds'), ({ rounds }) => rounds, [
        [say('study-agree.round'), ({ number }) => number],
        [say('study-agree.round.state'), ({ status }) => name('study-agree.round.status', status)],
        [say('study-agree.round.unit'), ({ unit }) => name('study-agree.unit', unit)],
        [say('study-agree.round.texts'), ({ texts }) => texts],
        [say('study-agree.round.coders'), ({ coders }) => coders.map((one) => one.name).join(', ')],
        [say('study-agree.codebook'), ({ codebookVersion }) => codebookVersion],
        [say('study-agree.round.opened'), ({ openedAt }) => openedAt, 'moment'],
      ]),
    ],
  }),
  listFile(theme.listThemes, {
    name: 'themes',
    sheets: ({ say, name, locale }) => [
      listSheet(say('study-agree.themes'), ({ themes }) => themes, [
        [
          say('study-agree.theme'),
          ({ content }) =>
            [locale, ...locales].map((one) => content.name[one] ?? '').find((one) => one.trim() !== '') ??
            null,
        ],
        [say('study-agree.theme.people'), ({ people }) => people],
        [say('list-file.of-people'), ({ base }) => base],
        [say('study-agree.theme.codes'), ({ content }) => content.codes.length],
        [
          say('study-agree.theme.shown'),
          ({ shown }) =>
            shown === null
              ? say('study-agree.theme.nowhere')
              : `${shown.indicator} ${name('indicator', `${shown.indicator.toLowerCase()}.name`)}`,
        ],
      ]),
    ],
  }),
  listFile(figure.listStudyFigures, {
    name: 'study-figures',
    sheets: ({ say, name, locale }) => [
      listSheet(
        say('study-figure.title'),
        ({ figures }) => figures.flatMap(({ rows, ...poll }) => rows.map((row) => ({ ...row, poll }))),
        [
          [
            say('study-figure.question'),
            ({ poll }) =>
              [locale, ...locales].map((one) => poll.question[one] ?? '').find((one) => one.trim() !== '') ??
              null,
          ],
          [say('study-session.column.session'), ({ poll }) => poll.session],
          [say('list-file.number'), ({ poll }) => poll.number],
          [say('study-figure.kind'), ({ poll }) => name('study-figure.kind', poll.kind)],
          [
            say('list-file.option'),
            ({ words }) =>
              [locale, ...locales].map((one) => words[one] ?? '').find((one) => one.trim() !== '') ?? null,
          ],
          [say('list-file.count'), ({ count }) => count],
          [say('study-figure.column.base'), ({ poll }) => poll.n],
          [say('list-file.percent'), ({ percent }) => percent],
        ],
      ),
    ],
  }),
];
