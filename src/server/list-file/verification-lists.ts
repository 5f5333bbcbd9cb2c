import * as contract from '../../contract/verification.ts';
import { listFile, listSheet } from './list-file.ts';

export const verificationLists = [
  listFile(contract.listVerifiers, {
    name: 'verifiers',
    sheets: ({ say, local, yesNo, names }) => [
      listSheet(say('report.pool'), ({ verifiers }) => verifiers, [
        [say('report.progress.verifier'), (row) => row.name],
        [
          say('report.pool.institutions'),
          ({ institutions }) => institutions.map((one) => local(one.name)).join('; '),
        ],
        [say('list-file.in-pool'), ({ pool }) => yesNo(pool !== null && pool.removedAt === null)],
        [say('report.pool.load'), ({ pool }) => pool?.waiting ?? null],
        [say('list-file.capacity'), ({ pool }) => pool?.capacity ?? null],
        [say('report.pool.given'), ({ pool }) => pool?.given ?? null],
        [say('report.pool.overdue'), ({ pool }) => pool?.overdue ?? null],
        [say('report.pool.languages'), ({ pool }) => names('list-file.language', pool?.languages ?? [])],
      ]),
    ],
  }),
  listFile(contract.readProgress, {
    name: 'verifications-waiting',
    sheets: ({ say, local }) => [
      listSheet(say('report.progress.late'), ({ waiting }) => waiting, [
        [say('report.progress.verifier'), ({ verifier }) => verifier],
        [say('report.progress.institution'), ({ institution }) => local(institution)],
        [say('report.progress.round'), ({ round }) => round],
        [say('report.progress.drawn'), ({ drawnAt }) => drawnAt, 'day'],
        [say('report.list.due'), ({ dueOn }) => dueOn, 'day'],
      ]),
    ],
  }),
];
