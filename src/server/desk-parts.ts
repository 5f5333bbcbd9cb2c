import type { Register } from '../register/db.ts';
import { openMembershipReader } from '../register/institution/membership-reader.ts';
import { openTypesetter, type Typesetter } from '../exchange/document/typesetter.ts';
import type { VerifySignature } from '../core/mobility/checked-signature.ts';
import type { FormWords } from '../register/application/form-words.ts';
import { failAbandoned } from '../register/import/fail-abandoned.ts';
import { openEvidenceStore } from '../register/evidence/open-evidence-store.ts';
import { text } from '../messages.ts';
import type { Setting } from '../register/perform.ts';
import { createAuth, type Auth } from './auth/create-auth.ts';
import { createResolveSession, type ResolveSession } from './auth/resolve-session.ts';
import { createCmsVerifier } from './cms/create-cms-verifier.ts';
import { readAuthorities } from './cms/read-authorities.ts';
import type { Config } from './config.ts';
import type { BackupSettings } from './backup/backup-settings.ts';
import { openEpvoDoor, type EpvoDoor } from './epvo/epvo-door.ts';
import { exportJournal } from './journal/export-journal.ts';
import type { OwnTerms } from '../core/retention/term-before.ts';
import { letterChecks } from './jobs/letter-checks.ts';
import { jobHandlers } from './jobs/job-handlers.ts';
import { keepClocks } from './keep-clocks.ts';
import { startJobQueue, type JobQueue } from './jobs/queue.ts';
import { isLoopback } from './is-loopback.ts';
import { openWebhookDoor, type WebhookDoor } from './webhook/webhook-door.ts';
import { makeStory } from './make-story.ts';
import { isStoryTold } from '../register/story.ts';
import { loadFormWords } from './form-words.ts';
import { headFileOf } from './journal/head-file-of.ts';
import { keepJournal, type JournalKeeper } from './journal/journal-keeper.ts';
import { programVersion } from './program-version.ts';
import { keepHeartbeat } from './watch/keep-heartbeat.ts';
import { keepSlowStatements, type SlowStatements } from './watch/slow-statements.ts';
import { vaultOf } from './secret-settings.ts';
import type { FileDoor } from './take-file.ts';
import { mailHandler } from './mail/mail-handler.ts';
import { createMailer, type PostLetter, type PostLetters } from './mail/mailer.ts';
import { openMailTransport } from './mail/transport.ts';

/** What the signed-in part of the site is made of, once the register is open. */
export interface DeskParts {
  readonly register: Register;
  readonly setting: Setting;
  /** Signs the ends of the chains and compares the chains with them. */
  readonly journal: JournalKeeper;
  /** The journal of an institution as a file that can be verified elsewhere. */
  readonly journalBundle: (institutionId: string) => AsyncIterable<string>;
  /** Makes PDFs in a thread of its own. */
  readonly typesetter: Typesetter;
  /** The words of applications in the three languages. */
  readonly formWords: FormWords;
  /** Where uploaded documents are taken and lie. */
  readonly files: FileDoor;
  /** The largest table that is taken, packed and unpacked alike. */
  readonly importLimitBytes: number;
  /** Days of terms that are not as shipped. */
  readonly retention: OwnTerms;
  /** Checks digital signatures; absent where no authority is trusted. */
  readonly verifySignature?: VerifySignature;
  /** Makes and checks the links of invitations, of groups and of calendars, and the notes of when something began. */
  readonly invitationSecret: string;
  /** How backups are made. */
  readonly backup: BackupSettings;
  readonly mode: Config['mode'];
  /** Origin for links in letters. */
  readonly publicUrl: string;
  /** Whether that origin was set, so that others reach it too. */
  readonly hasPublicUrl: boolean;
  /** The name of single sign-on, where it is set up. */
  readonly oidcName?: string;
  readonly auth: Auth;
  readonly resolveSession: ResolveSession;
  /** The running roles of an account. */
  readonly readMemberships: ReturnType<typeof openMembershipReader>;
  readonly post: PostLetter;
  readonly queue: JobQueue;
  /** The way to the EPVO. */
  readonly epvo: EpvoDoor;
  /** The way to other systems that are told of what happens. */
  readonly webhooks: WebhookDoor;
  /** The slow statements of this process. */
  readonly slowStatements: SlowStatements;
  /** Of this process among all on the database. */
  readonly processId: string;
  readonly close: () => Promise<void>;
}

/** `address` is where the server listens; with no public address set, that is what people type. */
const publicUrlOf = (config: Config, address: string): string => {
  if (config.publicUrl !== undefined) return config.publicUrl;
  const { protocol, hostname, port } = new URL(address);
  // Every address of this machine is no address to go to.
  const host = hostname === '0.0.0.0' || hostname === '[::]' ? '127.0.0.1' : hostname;
  return new URL(`${protocol}//${host}${port === '' ? '' : `:${port}`}`).origin;
};

/** Open them; `report` hears in one sentence each what goes wrong later. */
export const openDeskParts = async (
  register: Register,
  config: Config,
  address: string,
  report: (sentence: string) => void,
): Promise<DeskParts> => {
  const works = config.role !== 'web';
  const { mode, mail, oidc, secrets, files, signatureRoots, backup } = config;
  const publicUrl = publicUrlOf(config, address);
  const transport = mail.smtpUrl === undefined ? undefined : openMailTransport(mail.smtpUrl, mail.from);
  const setting: Setting = {
    isDemonstration: mode === 'demonstration',
    staffNeedSecondFactor: mode === 'production',
    now: () => new Date(),
    vault: vaultOf(secrets),
  };
  const typesetter = openTypesetter();
  const epvo = openEpvoDoor(config.epvo);
  // A demonstration that others reach too must not reach what is on its computer for them.
  const allowsLoopback = mode === 'demonstration' && isLoopback(new URL(publicUrl).hostname);
  const webhooks = openWebhookDoor({ allowsLoopback });
  const formWords = await loadFormWords();
  const { store, incoming } = await openEvidenceStore(register.location.folder, files.bucket);
  // Nobody else's database is filled with a story.
  if (mode === 'demonstration' && register.location.kind === 'embedded' && !(await isStoryTold(register))) {
    const told = await makeStory(register, { vault: setting.vault, store });
    if (!told.ok) report(text('en', `operation.${told.refusal.code}`));
  }
  for (const id of works ? await failAbandoned(register, setting) : [])
    report(`import ${id}: cut off, nothing of it is kept`);
  // Letters need the queue and jobs need letters: a job runs after this function, so it finds the mailer.
  const letters: { post?: PostLetters } = {};
  const writeAll: PostLetters = async (all) => letters.post?.(all);
  const write: PostLetter = async (letter) => writeAll([letter]);
  const checks = letterChecks(register, { publicUrl, secret: secrets.signIn, setting });
  const queue = await startJobQueue(
    register,
    jobHandlers({
      ...{ register, config, publicUrl, setting, store, epvo, report, write, writeAll },
      ...(transport === undefined ? {} : { sendMail: mailHandler(register, transport, checks) }),
    }),
    report,
    { isWorking: works },
  );
  letters.post = createMailer(register, queue, { mode, hasTransport: transport !== undefined });
  const post = write;
  const journal = await keepJournal(register, {
    file: headFileOf(register),
    seed: secrets.journalKey,
    report,
  });
  const clocks = works
    ? keepClocks(
        { register, setting, queue, webhooks, publicUrl, withBackups: backup.folder !== undefined },
        report,
      )
    : undefined;
  const heartbeat = await keepHeartbeat(register, await programVersion(), report);
  const slowStatements = keepSlowStatements();
  const auth = createAuth({ register, config, publicUrl, post, report });
  return {
    register,
    setting,
    journal,
    journalBundle: (institutionId) =>
      exportJournal(register, {
        headFile: headFileOf(register),
        seed: secrets.journalKey,
        institutionId,
        now: new Date(),
      }),
    typesetter,
    formWords,
    importLimitBytes: config.importLimitBytes,
    retention: config.retention ?? {},
    files: {
      store,
      incoming,
      ...(files.scanCommand === undefined ? {} : { scanCommand: files.scanCommand }),
    },
    ...(signatureRoots === undefined
      ? {}
      : { verifySignature: createCmsVerifier(await readAuthorities(signatureRoots)) }),
    invitationSecret: secrets.signIn,
    backup,
    mode,
    publicUrl,
    hasPublicUrl: config.publicUrl !== undefined,
    ...(oidc === undefined ? {} : { oidcName: oidc.name }),
    auth,
    readMemberships: openMembershipReader(register),
    resolveSession: createResolveSession(register, { publicUrl, secret: secrets.signIn }),
    post,
    queue,
    epvo,
    webhooks,
    slowStatements,
    processId: heartbeat.id,
    close: async () => {
      await auth.settled();
      await typesetter.close();
      await clocks?.stop();
      await journal.stop();
      await queue.stop();
      slowStatements.close();
      await heartbeat.stop();
      transport?.close();
    },
  };
};
