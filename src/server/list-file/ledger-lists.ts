import * as contract from '../../contract/ledger.ts';
import type { LedgerRow, LedgerTotals } from '../../contract/ledger.ts';
import type { ListColumn } from './list-column.ts';
import { listFile, listSheet } from './list-file.ts';
import type { ListWords } from './list-words.ts';

const ledgerColumns = ({ say, local, name }: ListWords): readonly ListColumn<LedgerRow>[] => [
  [say('report.ledger.task'), ({ title }) => title],
  [say('report.ledger.participant'), ({ participant }) => participant],
  [say('report.ledger.university'), ({ institution }) => local(institution)],
  [say('report.ledger.due'), ({ dueOn }) => dueOn, 'day'],
  [
    say('report.ledger.state'),
    ({ isOverdue, state }) => name('report.ledger.state', isOverdue ? 'overdue' : state),
  ],
  [say('report.ledger.claim'), ({ claim }) => name('report.verdict', claim)],
  [say('report.ledger.verdict'), ({ verdict }) => name('report.verdict', verdict)],
  [say('report.ledger.reported'), ({ reportedAt }) => reportedAt, 'day'],
  [say('report.ledger.verified'), ({ verifiedAt }) => verifiedAt, 'day'],
];

interface SumLine {
  readonly name: LedgerRow['institution'];
  readonly totals: LedgerTotals;
}

const totals = [
  'promised',
  'due',
  'reported',
  'overdue',
  'verified',
  'achieved',
  'partly',
  'notAchieved',
  'superseded',
  'notVerifiable',
] as const satisfies readonly (keyof LedgerTotals)[];

const sumColumns = ({ say, local, name }: ListWords, by: unknown): readonly ListColumn<SumLine>[] => [
  [name('report.ledger.line', String(by)) ?? '', (row) => local(row.name)],
  ...totals.map((total): ListColumn<SumLine> => [
    say(`report.ledger.total.${total}`),
    (row) => row.totals[total],
  ]),
];

const peopleOf = ({ rows }: { readonly rows: readonly LedgerRow[] }) =>
  rows.map(({ taskId, accountId, institutionId }) => ({ id: taskId, accountId, institutionId }));

export const ledgerLists = [
  ...[contract.listLedger, contract.listNationalLedger].map((list) =>
    listFile(list, {
      name: 'ledger',
      sheets: (words) => [listSheet(words.say('report.ledger'), ({ rows }) => rows, ledgerColumns(words))],
      people: peopleOf,
    }),
  ),
  ...[contract.sumLedger, contract.sumNationalLedger].map((list) =>
    listFile(list, {
      name: 'ledger-sums',
      sheets: (words, { by }) => [
        listSheet(words.say('report.ledger'), ({ lines }) => lines, sumColumns(words, by)),
      ],
    }),
  ),
];
