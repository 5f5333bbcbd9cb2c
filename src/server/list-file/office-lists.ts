import * as journal from '../../contract/journal.ts';
import * as operation from '../../contract/operation.ts';
import * as contract from '../../contract/release-desk.ts';
import * as statement from '../../contract/statement.ts';
import { entrySentence } from '../../core/journal/entry-sentence.ts';
import { indicators } from '../../core/indicator/indicators.ts';
import { isMessageKey, textOf } from '../../messages.ts';
import { listFile, listSheet } from './list-file.ts';

export const officeLists = [
  listFile(contract.listReleases, {
    name: 'releases',
    sheets: ({ say, local, name }) => [
      listSheet(say('release-desk.title'), ({ releases }) => releases, [
        [say('release-desk.through'), ({ dataThrough }) => dataThrough, 'day'],
        [say('release-desk.note'), ({ note }) => local(note)],
        [
          say('release-desk.status'),
          ({ status, isSafe }) =>
            status === 'built' && isSafe === false
              ? say('release-desk.unsafe')
              : name('release-desk.status', status),
        ],
        [say('release-desk.ordered'), ({ orderedAt }) => orderedAt, 'moment'],
      ]),
    ],
  }),
  listFile(contract.listIndicatorRules, {
    name: 'indicator-rules',
    sheets: ({ say, name }) => [
      listSheet(say('release-desk.rules'), ({ rules }) => rules, [
        [
          say('release-desk.indicator'),
          ({ indicator }) => `${indicator} ${name('indicator', `${indicator.toLowerCase()}.name`)}`,
        ],
        [
          say('release-desk.direction'),
          ({ indicator }) => name('indicator.direction', indicators[indicator].direction),
        ],
        [say('release-desk.least-n'), ({ leastN }) => leastN],
        [
          say('list-file.target-kind'),
          ({ target }) =>
            target === null ? say('release-desk.target.none') : name('list-file.target', target.kind),
        ],
        [say('release-desk.target'), ({ target }) => target?.value ?? null],
        [
          say('release-desk.rule-from'),
          ({ setAt }) => say(setAt === null ? 'release-desk.rule.defined' : 'release-desk.rule.set'),
        ],
      ]),
    ],
  }),
  listFile(statement.openStatementDesk, {
    name: 'statements',
    sheets: ({ say }) => [
      listSheet(say('release-desk.statement.title'), ({ versions }) => versions, [
        [say('list-file.year'), ({ year }) => year],
        [say('list-file.version-number'), ({ version }) => version],
        [say('list-file.signed'), ({ signedAt }) => signedAt, 'moment'],
        [say('list-file.signed-by'), ({ signedBy }) => signedBy],
        [say('list-file.release'), ({ release }) => release],
      ]),
    ],
  }),
  listFile(journal.listEntries, {
    name: 'journal',
    sheets: ({ say, name, locale }) => [
      listSheet(say('journal.title'), ({ entries }) => entries, [
        [say('journal.number'), ({ sequence }) => sequence],
        [say('desk.history.when'), ({ at }) => at, 'moment'],
        [
          say('desk.history.who'),
          ({ actor, actorName }) => {
            const isProgram = isMessageKey(`journal.actor.${actor}`);
            return actorName ?? name('journal.actor', isProgram ? actor : 'forgotten');
          },
        ],
        [
          say('desk.history.what'),
          (entry) =>
            entrySentence(
              locale,
              (key, params) => (isMessageKey(key) ? textOf(locale, key, params) : undefined),
              entry,
            ),
        ],
        [say('desk.history.why'), ({ reason }) => reason],
      ]),
    ],
  }),
  listFile(operation.listJobs, {
    name: 'jobs',
    sheets: ({ say, name }) => [
      listSheet(say('operation.jobs.title'), ({ jobs }) => jobs, [
        [say('operation.jobs.kind'), ({ kind }) => name('operation.jobs.of', kind)],
        [say('operation.jobs.state'), ({ state }) => name('operation.jobs.state', state)],
        [say('operation.jobs.attempts'), ({ attempts }) => attempts],
        [say('operation.jobs.error'), ({ error }) => error],
        [say('operation.jobs.created'), ({ createdAt }) => createdAt, 'moment'],
        [say('operation.jobs.due'), ({ dueAt }) => dueAt, 'moment'],
      ]),
    ],
  }),
];
