import { z } from 'zod';
import type { OwnTerms } from '../core/retention/term-before.ts';
import { readBackupSettings, type BackupSettings } from './backup/backup-settings.ts';
import { readEpvoSettings, type EpvoSettings } from './epvo/epvo-settings.ts';
import { readFileSettings, type FileSettings } from './file-settings.ts';
import { isLoopback } from './is-loopback.ts';
import { readRetentionSettings } from './retention-settings.ts';
import { readSecretSettings, type SecretSettings } from './secret-settings.ts';
import { serverRoles, type ServerRole } from './server-role.ts';
import { readWatchSettings, type WatchSettings } from './watch/watch-settings.ts';

const megabyte = 1024 * 1024;

/** `200MB`, `1.5GB` or a plain number of bytes. */
const byteCount = z
  .string()
  .regex(/^\d+(\.\d+)?\s*([KMG]?B)?$/i, 'a size such as 200MB')
  .transform((text) => {
    const unit = /G/i.test(text) ? megabyte * 1024 : /M/i.test(text) ? megabyte : /K/i.test(text) ? 1024 : 1;
    return Math.round(Number.parseFloat(text) * unit);
  });

const siteAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:\/\/[^/?#@]+\/?$/.test(text),
    'an address such as https://qaitu.example.org, without a path',
  )
  .transform((text) => new URL(text).origin);

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'a number from 0 to 65535')
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  QAITU_DATA: z.string().min(1).default('./.qaitu'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'an address that begins with postgresql://')
    .optional(),
  QAITU_ROLE: z.enum(serverRoles, 'all, web or worker').default('all'),
  QAITU_DATABASE_CONNECTIONS: z
    .string()
    .regex(/^([2-9]|[1-9]\d|1\d\d|200)$/, 'a number from 2 to 200')
    .transform(Number)
    .default(10),
  QAITU_IMPORT_LIMIT: byteCount.default(200 * megabyte),
  QAITU_MODE: z.enum(['demonstration', 'production'], 'demonstration or production').default('demonstration'),
  QAITU_PUBLIC_URL: siteAddress.optional(),
  QAITU_TRUSTED_PROXY: z
    .string()
    .regex(/^[0-9a-fA-F:./, ]+$/, 'addresses of proxies, separated by commas')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'an address that begins with smtp:// or smtps://')
    .optional(),
  QAITU_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]*$/, 'a mail address')
    .default('Qaitu <no-reply@localhost>'),
  QAITU_SIGNATURE_ROOTS: z.string().min(1).optional(),
  QAITU_OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'an address' }).optional(),
  QAITU_OIDC_CLIENT_ID: z.string().optional(),
  QAITU_OIDC_CLIENT_SECRET: z.string().optional(),
  QAITU_OIDC_NAME: z.string().optional(),
});

/** Single sign-on with one OpenID Connect provider. */
interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the sign-in page calls it. */
  readonly name: string;
}

/** All settings, read once. Nothing else touches the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  /** What this process does. */
  readonly role: ServerRole;
  /** Most connections that requests and jobs of this process share. */
  readonly databaseConnections: number;
  readonly importLimitBytes: number;
  readonly mode: 'demonstration' | 'production';
  /** Origin under which people reach the site; without one it is where the server listens. */
  readonly publicUrl?: string;
  /** Addresses whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxy?: string;
  readonly secrets: SecretSettings;
  readonly mail: { readonly from: string; readonly smtpUrl?: string };
  readonly oidc?: OidcSettings;
  /** PEM file of the authorities whose digital signatures are checked. */
  readonly signatureRoots?: string;
  /** Uploaded documents. */
  readonly files: FileSettings;
  readonly backup: BackupSettings;
  /** Without them nothing is read from the EPVO or sent to it. */
  readonly epvo?: EpvoSettings;
  /** Logs, metrics and traces. */
  readonly watch: WatchSettings;
  /** Days of terms that no law says, where they are not as shipped. */
  readonly retention?: OwnTerms;
}

type Environment = z.infer<typeof environment>;

const oidcNames = ['QAITU_OIDC_ISSUER', 'QAITU_OIDC_CLIENT_ID', 'QAITU_OIDC_CLIENT_SECRET'] as const;

const oidcOf = (given: Environment): OidcSettings | undefined => {
  const { QAITU_OIDC_ISSUER: issuer, QAITU_OIDC_CLIENT_ID: clientId } = given;
  const clientSecret = given.QAITU_OIDC_CLIENT_SECRET;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return { issuer, clientId, clientSecret, name: given.QAITU_OIDC_NAME ?? new URL(issuer).hostname };
};

/** What each setting says alone may be right and still not go together. */
const contradictions = (given: Environment): readonly string[] => {
  const missing = oidcNames.filter((name) => given[name] === undefined);
  const { QAITU_MODE, QAITU_PUBLIC_URL, QAITU_ROLE, DATABASE_URL } = given;
  return [
    ...(missing.length > 0 && missing.length < oidcNames.length
      ? [`${missing.join(', ')}: needed for single sign-on, or none of ${oidcNames.join(', ')}`]
      : []),
    // The embedded database has one server: what it did not do would be done by nobody.
    ...(QAITU_ROLE !== 'all' && DATABASE_URL === undefined
      ? ['QAITU_ROLE: all where DATABASE_URL is not set, as nobody would do the rest']
      : []),
    ...(QAITU_MODE === 'production' &&
    QAITU_PUBLIC_URL?.startsWith('http:') === true &&
    !isLoopback(new URL(QAITU_PUBLIC_URL).hostname)
      ? ['QAITU_PUBLIC_URL: an address that begins with https:// in production']
      : []),
  ];
};

/** The settings, or every mistake at once as `NAME: what is expected`; no value is repeated. */
export const readConfig = (
  variables: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly mistakes: readonly string[] } => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  const mode = given['QAITU_MODE'] === 'production' ? 'production' : 'demonstration';
  const keys = readSecretSettings(given, mode);
  const documents = readFileSettings(given, mode);
  const epvo = readEpvoSettings(given, mode);
  const backups = readBackupSettings(given, mode);
  const watch = readWatchSettings(given);
  const retention = readRetentionSettings(given);
  const mistakes = [
    ...(parsed.success
      ? contradictions(parsed.data)
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
    ...('mistakes' in keys ? keys.mistakes : []),
    ...('mistakes' in documents ? documents.mistakes : []),
    ...('mistakes' in epvo ? epvo.mistakes : []),
    ...('mistakes' in backups ? backups.mistakes : []),
    ...('mistakes' in watch ? watch.mistakes : []),
    ...('mistakes' in retention ? retention.mistakes : []),
  ];
  const isWrong =
    'mistakes' in keys ||
    'mistakes' in documents ||
    'mistakes' in epvo ||
    'mistakes' in backups ||
    'mistakes' in watch ||
    'mistakes' in retention;
  if (!parsed.success || isWrong || mistakes.length > 0) return { mistakes };
  const { data } = parsed;
  const oidc = oidcOf(data);
  return {
    config: {
      port: data.PORT,
      host: data.HOST,
      dataFolder: data.QAITU_DATA,
      ...(data.DATABASE_URL === undefined ? {} : { databaseUrl: data.DATABASE_URL }),
      role: data.QAITU_ROLE,
      databaseConnections: data.QAITU_DATABASE_CONNECTIONS,
      importLimitBytes: data.QAITU_IMPORT_LIMIT,
      mode: data.QAITU_MODE,
      ...(data.QAITU_PUBLIC_URL === undefined ? {} : { publicUrl: data.QAITU_PUBLIC_URL }),
      ...(data.QAITU_TRUSTED_PROXY === undefined ? {} : { trustedProxy: data.QAITU_TRUSTED_PROXY }),
      secrets: keys.secrets,
      mail: {
        from: data.QAITU_MAIL_FROM,
        ...(data.SMTP_URL === undefined ? {} : { smtpUrl: data.SMTP_URL }),
      },
      ...(oidc === undefined ? {} : { oidc }),
      ...(data.QAITU_SIGNATURE_ROOTS === undefined ? {} : { signatureRoots: data.QAITU_SIGNATURE_ROOTS }),
      files: documents.files,
      backup: backups.backup,
      ...epvo,
      watch: watch.watch,
      ...retention,
    },
  };
};
