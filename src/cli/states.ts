import { writeFile } from 'node:fs/promises';
import {
  alumnusStates,
  followUpStates,
  interestStates,
  offerStates,
  outcomeStatesTable,
} from '../core/alumni/states.ts';
import { applicationStates } from '../core/application/states.ts';
import { credentialStates } from '../core/credential/states.ts';
import { appealStates, awardStates } from '../core/award/states.ts';
import type { StateTable } from '../core/basics/state-move.ts';
import { importProfileStates, importStates } from '../core/import/states.ts';
import { epvoStates } from '../core/epvo/states.ts';
import { agreementStates } from '../core/mobility/agreement-states.ts';
import { signatureStates } from '../core/mobility/signature-states.ts';
import { mobilityStates } from '../core/mobility/states.ts';
import { milestoneStates, safetyReportStates } from '../core/mobility/stay-states.ts';
import { recognitionStates, reportStates, verificationStates } from '../core/report/states.ts';
import {
  obligationEventStates,
  obligationRequestStates,
  obligationStates,
} from '../core/obligation/states.ts';
import { partnerDocumentStates } from '../core/partner/states.ts';
import { releaseStates, statementStates } from '../core/release/states.ts';
import { callMoves } from '../core/programme/states.ts';
import { pollStates, sessionStates } from '../core/study/session/states.ts';
import { assignmentStates, selectionStates } from '../core/review/states.ts';
import { roundStates } from '../core/study/round/states.ts';
import { transcriptStates } from '../core/study/transcript/states.ts';
import { setupStates } from '../core/study/setup/states.ts';
import { breachStates } from '../core/breach/states.ts';
import { webhookStates } from '../core/webhook/states.ts';

const file = new URL('../../docs/states.md', import.meta.url);

/** The states of every noun that has some. */
export const stateTables: readonly StateTable<string>[] = [
  callMoves,
  applicationStates,
  selectionStates,
  assignmentStates,
  awardStates,
  appealStates,
  mobilityStates,
  partnerDocumentStates,
  agreementStates,
  signatureStates,
  milestoneStates,
  safetyReportStates,
  reportStates,
  recognitionStates,
  verificationStates,
  credentialStates,
  obligationStates,
  obligationEventStates,
  obligationRequestStates,
  alumnusStates,
  followUpStates,
  outcomeStatesTable,
  offerStates,
  interestStates,
  releaseStates,
  statementStates,
  epvoStates.reading,
  epvoStates.sending,
  transcriptStates.transcript,
  transcriptStates.memo,
  setupStates.study,
  setupStates.participant,
  sessionStates,
  pollStates,
  roundStates.round,
  roundStates.sheet,
  roundStates.code,
  roundStates.theme,
  importStates,
  importProfileStates,
  breachStates,
  webhookStates,
];

const head = `# States

Printed from the code by "npm run generate"; a test compares. Each line says from which states which command of whom leads where. A state
"none" is a record that does not exist yet; "owner" is whoever the record is about; "clock" is the server's own.
`;

const rowsOf = ({ moves }: StateTable<string>): readonly (readonly string[])[] =>
  moves.map(({ from, by, who, to }) => [
    from.map((state) => state ?? 'none').join(', '),
    by,
    who.join(', '),
    to,
  ]);

const tableOf = (table: StateTable<string>): string => {
  const rows = [['from', 'by', 'who', 'to'], ...rowsOf(table)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lineOf = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [names = [], ...rest] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lineOf(names), rule, ...rest.map(lineOf)].join('\n');
};

/** The text of docs/states.md. */
export const statesPage = (): string =>
  `${head}${stateTables.map((table) => `\n## ${table.noun}\n\n${tableOf(table)}\n`).join('')}`;

/** `qaitu states`: writes docs/states.md. */
export const statesCommand = async (): Promise<number> => {
  await writeFile(file, statesPage());
  return 0;
};
