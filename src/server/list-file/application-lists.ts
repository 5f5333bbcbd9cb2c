import * as agreement from '../../contract/agreement.ts';
import * as contract from '../../contract/application.ts';
import * as stay from '../../contract/stay.ts';
import { listFile, listSheet } from './list-file.ts';

export const applicationLists = [
  listFile(contract.listApplications, {
    name: 'applications',
    sheets: ({ say, name, country, region }, { drafts }) =>
      drafts === 'yes'
        ? [
            {
              ...listSheet(say('office.drafts'), ({ unsubmitted }) => unsubmitted, [
                [say('office.applicant'), ({ applicant }) => applicant],
                [say('office.missing'), ({ missing }) => missing],
                [say('office.saved-last'), ({ savedAt }) => savedAt, 'moment'],
              ]),
              isOfFirstPage: true,
            },
          ]
        : [
            listSheet(say('office.applications'), ({ applications }) => applications, [
              [say('office.applicant'), ({ applicant }) => applicant],
              [say('office.reference'), ({ reference }) => reference],
              [say('office.status'), ({ status }) => name('office.status', status)],
              [say('office.submitted'), ({ submittedAt }) => submittedAt, 'moment'],
              [say('office.region'), ({ regionId }) => region(regionId)],
              [say('office.country'), ({ firstCountry }) => country(firstCountry)],
              [say('office.level'), ({ level }) => name('application.level', level)],
              [say('office.language'), ({ locale }) => name('office.language', locale)],
              [say('office.tasks'), ({ tasks }) => tasks],
              [say('office.group'), ({ groupId }) => (groupId === null ? null : say('office.group.yes'))],
            ]),
          ],
    people: ({ applications, unsubmitted }, { drafts }) =>
      drafts === 'yes'
        ? unsubmitted.map(({ draftId, accountId }) => ({ id: draftId, accountId }))
        : applications,
  }),
  listFile(contract.readDeadlines, {
    name: 'deadlines',
    sheets: ({ say, local, name, today }) => [
      listSheet(
        say('office.deadlines'),
        ({ deadlines }) =>
          deadlines.filter(({ on }) => on >= today).toSorted((a, b) => a.on.localeCompare(b.on)),
        [
          [say('list-file.day'), ({ on }) => on, 'day'],
          [say('list-file.moment'), ({ at }) => at, 'moment'],
          [say('list-file.what'), ({ kind }) => name('office.deadline', kind)],
          [say('list-file.of-what'), ({ title }) => local(title)],
        ],
      ),
    ],
  }),
  listFile(agreement.listWaitingAgreements, {
    name: 'agreements-waiting',
    sheets: ({ say, name, names }) => [
      listSheet(say('agreement.waiting'), ({ waiting }) => waiting, [
        [say('agreement.party.participant'), ({ participant }) => participant],
        [say('office.reference'), ({ reference }) => reference],
        [say('agreement.party.host'), ({ hostName }) => hostName],
        [say('agreement.waiting.version'), ({ version }) => version],
        [say('list-file.version-kind'), ({ cause }) => name('list-file.version', cause)],
        [
          say('list-file.waits-for'),
          ({ waitsFor }) =>
            names(
              'agreement.party',
              waitsFor.map(({ party }) => party),
            ),
        ],
        [say('agreement.waiting.since'), ({ waitsFor }) => waitsFor[0]?.askedAt ?? null, 'day'],
        [
          say('agreement.host-link.until'),
          ({ waitsFor }) => waitsFor.find(({ linkUntil }) => linkUntil !== null)?.linkUntil ?? null,
          'day',
        ],
      ]),
      listSheet(say('list-file.to-draft'), ({ toDraft }) => toDraft, [
        [say('agreement.party.participant'), ({ participant }) => participant],
        [say('office.reference'), ({ reference }) => reference],
        [
          say('programme.call.state'),
          ({ draftId, refused }) =>
            refused === null
              ? say(draftId === null ? 'agreement.waiting.nothing' : 'agreement.waiting.begun')
              : say('agreement.waiting.to-correct'),
        ],
        [say('list-file.refused-by'), ({ refused }) => name('agreement.party', refused?.party ?? null)],
      ]),
    ],
  }),
  listFile(stay.listMilestones, {
    name: 'milestones',
    sheets: ({ say, local, name }) => [
      listSheet(say('stay.milestone.list'), ({ milestones }) => milestones, [
        [say('list-file.milestone'), ({ title }) => local(title)],
        [say('list-file.until'), ({ dueOn }) => dueOn, 'day'],
        [say('list-file.money'), ({ amount }) => amount],
        [say('programme.call.state'), ({ status }) => name('stay.milestone.status', status)],
        [say('list-file.claimed-on'), ({ claimedAt }) => claimedAt, 'day'],
        [say('list-file.released-on'), ({ releasedAt }) => releasedAt, 'day'],
        [say('stay.milestone.reason'), ({ reason }) => reason],
      ]),
    ],
  }),
];
