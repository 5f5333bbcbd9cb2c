import { agreementCommand } from './agreement.ts';
import { allocateCommand } from './allocate.ts';
import { auditCommand } from './audit.ts';
import { backupCommand } from './backup.ts';
import { costCommand } from './cost.ts';
import { credentialCommand } from './credential.ts';
import { databaseCommand } from './database.ts';
import { distributeCommand } from './distribute.ts';
import { doctorCommand, doctorOfSettings } from './doctor.ts';
import { dumpCommand } from './dump.ts';
import { epvoExtensionCommand } from './epvo-extension.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { grimCommand } from './grim.ts';
import { importCommand } from './import.ts';
import { inviteCommand } from './invite.ts';
import { journalCommand } from './journal.ts';
import { keysCommand } from './keys.ts';
import { loadCommand } from './load.ts';
import { lotteryCommand } from './lottery.ts';
import { messagesCommand } from './messages.ts';
import { obligationCommand } from './obligation.ts';
import { permissionsCommand } from './permissions.ts';
import { protectCommand } from './protect.ts';
import { releaseCommand } from './release.ts';
import { replayCommand } from './replay.ts';
import { restoreCommand } from './restore.ts';
import { returnsCommand } from './returns.ts';
import { reviewsCommand } from './reviews.ts';
import { seedCommand } from './seed.ts';
import { statesCommand } from './states.ts';
import { retentionCommand } from './retention.ts';
import { studyCommand } from './study.ts';
import type { Command } from './command.ts';

/** Every command of `qaitu` by its name. */
export const commands: Readonly<Record<string, Command>> = {
  agreement: { summary: 'how far coders agree, from a file of codings', run: agreementCommand },
  allocate: { summary: 'allocate places and money, prove it, explain it', run: allocateCommand },
  audit: { summary: 'check the claims of a publication against its figures', run: auditCommand },
  backup: { summary: 'make a backup of everything while people work', run: backupCommand },
  cost: { summary: 'what the non-return of mobile students costs the state', run: costCommand },
  credential: {
    summary: 'check a credential of a result, or write the keys of its issuer',
    run: credentialCommand,
  },
  database: { summary: 'prepare a database, or write the types of its tables', run: databaseCommand },
  distribute: { summary: 'turn the database into a distributed one, or print how', run: distributeCommand },
  doctor: {
    summary: 'look at this installation and at its data',
    run: doctorCommand,
    runWithMistakes: doctorOfSettings,
  },
  dump: { summary: 'write the whole register as one file for any database', run: dumpCommand },
  'epvo-extension': { summary: 'write docs/data/epvo-extension.md', run: epvoExtensionCommand },
  explain: { summary: 'which records and journal entries are behind a figure', run: explainCommand },
  export: {
    summary: 'write applications as a workbook, files for partners abroad, or rows for the EPVO',
    run: exportCommand,
  },
  grim: { summary: 'which counts and bases printed percentages allow', run: grimCommand },
  import: { summary: 'take a file of published figures or of records into the register', run: importCommand },
  invite: { summary: 'invite an administrator, the first one of a new register', run: inviteCommand },
  journal: { summary: 'export the journal, or verify an exported one', run: journalCommand },
  keys: { summary: 'seal personal numbers again with a new key', run: keysCommand },
  load: { summary: 'fill an empty register from a dump', run: loadCommand },
  lottery: { summary: 'draw lots, or verify a draw', run: lotteryCommand },
  messages: { summary: 'write the typed keys of the messages', run: messagesCommand },
  obligation: { summary: 'balance of a return obligation by its rule', run: obligationCommand },
  permissions: { summary: 'write docs/permissions.md', run: permissionsCommand },
  protect: { summary: 'which cells of a table of counts must not be published', run: protectCommand },
  release: { summary: 'build a release of indicators, or verify one', run: releaseCommand },
  replay: { summary: 'compare the journal with the tables', run: replayCommand },
  restore: { summary: 'restore a backup into an empty register, or try it', run: restoreCommand },
  retention: { summary: 'what would go because its term ended', run: retentionCommand },
  returns: { summary: 'which share has returned by when, from a file of alumni', run: returnsCommand },
  reviews: {
    summary: 'severity of reviewers, agreement and ranks from a file of scores',
    run: reviewsCommand,
  },
  seed: { summary: 'load the demonstration story into an empty register', run: seedCommand },
  states: { summary: 'write docs/states.md', run: statesCommand },
  study: { summary: 'read a REFI-QDA project or codebook', run: studyCommand },
};
