import * as contract from '../../contract/mobility.ts';
import * as partner from '../../contract/partner.ts';
import * as report from '../../contract/report.ts';
import { listFile, listSheet } from './list-file.ts';

export const stayLists = [
  listFile(contract.listMobilities, {
    name: 'stays',
    sheets: ({ say, local, name, country }) => [
      listSheet(say('stay.list'), ({ mobilities }) => mobilities, [
        [say('stay.participant'), ({ participant }) => participant],
        [say('award-letter.reference'), ({ reference }) => reference],
        [say('award-letter.call'), ({ callTitle }) => local(callTitle)],
        [say('stay.status'), ({ status }) => name('stay.status', status)],
        [say('stay.country'), (row) => country(row.country)],
        [say('stay.host'), ({ hostName }) => hostName],
        [say('list-file.planned-start'), ({ plannedStart }) => plannedStart, 'day'],
        [say('list-file.planned-end'), ({ plannedEnd }) => plannedEnd, 'day'],
        [say('list-file.departed'), ({ departedOn }) => departedOn, 'day'],
        [say('list-file.returned'), ({ returnedOn }) => returnedOn, 'day'],
        [say('list-file.grant'), ({ grantAmount }) => grantAmount],
      ]),
    ],
    people: ({ mobilities }) => mobilities,
  }),
  listFile(report.listReports, {
    name: 'reports',
    sheets: ({ say, local, name, today }) => [
      listSheet(say('report.list'), ({ reports }) => reports, [
        [say('report.facts.participant'), ({ participant }) => participant],
        [say('award-letter.reference'), ({ reference }) => reference],
        [say('report.facts.call'), ({ callTitle }) => local(callTitle)],
        [
          say('report.list.status'),
          ({ status, dueOn }) =>
            name('report.list.status', status === 'asked' && dueOn < today ? 'overdue' : status),
        ],
        [say('report.list.due'), ({ dueOn }) => dueOn, 'day'],
        [say('report-paper.submitted'), ({ submittedAt }) => submittedAt, 'day'],
        [say('list-file.tasks'), ({ tasks }) => tasks],
        [say('list-file.verified'), ({ verified }) => verified],
        [say('list-file.recognitions'), ({ recognitionsAsked }) => recognitionsAsked],
      ]),
    ],
    people: ({ reports }) => reports,
  }),
  listFile(partner.listPartnerStays, {
    name: 'partner-stays',
    sheets: ({ say, local, name, country }) => [
      listSheet(say('partner.title'), ({ stays }) => stays, [
        [say('stay.participant'), ({ participant }) => participant || say('stay.forgotten')],
        [say('award-letter.reference'), ({ reference }) => reference],
        [say('award-letter.call'), ({ callTitle }) => local(callTitle)],
        [say('stay.status'), ({ status }) => name('stay.status', status)],
        [say('stay.host'), ({ hostName }) => hostName],
        [say('stay.country'), (row) => country(row.country)],
        [say('list-file.planned-start'), ({ plannedStart }) => plannedStart, 'day'],
        [say('list-file.lacking.nomination'), ({ lacking }) => lacking.nomination],
        [say('list-file.lacking.agreement'), ({ lacking }) => lacking.agreement],
        [say('list-file.lacking.stay'), ({ lacking }) => lacking.stay],
        [say('list-file.transcripts'), ({ documents }) => documents.transcript],
        [say('list-file.partner-agreements'), ({ documents }) => documents.agreement],
      ]),
    ],
  }),
];
