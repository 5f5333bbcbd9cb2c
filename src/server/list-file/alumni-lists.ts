import * as contract from '../../contract/alumni.ts';
import * as support from '../../contract/support.ts';
import { followUpState } from '../../core/alumni/follow-up-state.ts';
import { listFile, listSheet } from './list-file.ts';

export const alumniLists = [
  listFile(contract.listFollowUps, {
    name: 'alumni',
    sheets: ({ say, local, name, country }) => [
      listSheet(say('alumni-desk.panel.title'), ({ followUps }) => followUps, [
        [say('alumni-desk.panel.participant'), ({ participant }) => participant],
        [say('office.reference'), ({ reference }) => reference],
        [say('alumni-desk.case.call'), ({ callTitle }) => local(callTitle)],
        [say('stay.country'), (row) => country(row.country)],
        [say('list-file.ended'), ({ endedOn }) => endedOn, 'day'],
        [say('list-file.wave'), ({ wave }) => wave],
        [say('alumni-desk.panel.status'), (row) => name('alumni-desk.status', followUpState(row))],
        [say('alumni-desk.panel.invited'), ({ invitedOn }) => invitedOn, 'day'],
        [say('alumni-desk.panel.reminders'), ({ reminders }) => reminders],
        [say('alumni-desk.panel.answered'), ({ answeredAt }) => answeredAt, 'day'],
        [say('alumni-desk.panel.closes'), ({ closesOn }) => closesOn, 'day'],
      ]),
    ],
  }),
  listFile(contract.listOutcomeCases, {
    name: 'outcome-cases',
    sheets: ({ say, name, country, yesNo }) => [
      listSheet(
        say('alumni-desk.cases.title'),
        ({ cases }) =>
          cases.flatMap(({ outcomes, participant, reference, endedOn, contradictions }) =>
            outcomes.map((outcome) => ({
              ...{ outcome, participant, reference, endedOn },
              isContradicted: contradictions.some(
                ({ strongerId, weakerId }) => strongerId === outcome.id || weakerId === outcome.id,
              ),
            })),
          ),
        [
          [say('alumni-desk.panel.participant'), ({ participant }) => participant],
          [say('office.reference'), ({ reference }) => reference],
          [say('list-file.ended'), ({ endedOn }) => endedOn, 'day'],
          [say('alumni-desk.column.state'), ({ outcome }) => name('alumni-desk.state', outcome.state)],
          [say('stay.country'), ({ outcome }) => country(outcome.country)],
          [say('list-file.known-by'), ({ outcome }) => outcome.knownBy, 'day'],
          [say('alumni-desk.column.seen'), ({ outcome }) => outcome.seenOn, 'day'],
          [
            say('alumni-desk.column.evidence'),
            ({ outcome }) => name('obligation.evidence', outcome.evidence),
          ],
          [say('alumni-desk.case.conflict'), ({ isContradicted }) => yesNo(isContradicted)],
        ],
      ),
    ],
  }),
  listFile(contract.listOutcomeImports, {
    name: 'outcome-files',
    sheets: ({ say, name }) => [
      listSheet(say('alumni-desk.imports.title'), ({ imports }) => imports, [
        [say('alumni-desk.imports.file'), ({ fileName }) => fileName],
        [say('alumni-desk.column.evidence'), ({ evidence }) => name('obligation.evidence', evidence)],
        [say('alumni-desk.imports.when'), ({ importedAt }) => importedAt, 'moment'],
        [say('alumni-desk.imports.recorded'), ({ recorded }) => recorded],
        [say('alumni-desk.imports.status'), ({ status }) => name('alumni-desk.imports.status', status)],
      ]),
    ],
  }),
  listFile(support.listSupportOffers, {
    name: 'support-offers',
    sheets: ({ say, local, name, today }) => [
      listSheet(say('alumni-desk.posted.title'), ({ offers }) => offers, [
        [say('alumni-desk.posted.offer'), ({ title }) => local(title)],
        [say('alumni-desk.post.kind'), ({ kind }) => name('alumni-desk.kind', kind)],
        [
          say('alumni-desk.post.field'),
          ({ field }) => name('field-of-study', field) ?? say('alumni-desk.offers.all-fields'),
        ],
        [say('alumni-desk.posted.noted'), ({ noted }) => noted],
        [say('alumni-desk.posted.taken'), ({ takenUp }) => takenUp],
        [say('alumni-desk.post.closes'), ({ closesOn }) => closesOn, 'day'],
        [
          say('alumni-desk.panel.status'),
          ({ status, closesOn }) =>
            closesOn < today ? say('alumni-desk.posted.over') : name('alumni-desk.posted', status),
        ],
      ]),
      listSheet(say('alumni-desk.posted.interests'), ({ interests }) => interests, [
        [say('alumni-desk.panel.participant'), ({ participant }) => participant],
        [say('alumni-desk.posted.offer'), ({ title }) => local(title)],
        [say('institution.name'), ({ institution }) => local(institution)],
        [say('alumni-desk.posted.noted-on'), ({ notedAt }) => notedAt, 'moment'],
        [say('alumni-desk.panel.status'), ({ status }) => name('alumni-desk.posted.interest', status)],
        [say('list-file.taken-on'), ({ takenUpOn }) => takenUpOn, 'day'],
      ]),
    ],
  }),
];
