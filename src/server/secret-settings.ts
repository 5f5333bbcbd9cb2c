import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Vault } from '../register/vault.ts';

/** Keys of the running site. None is ever printed, logged or sent. */
export interface SecretSettings {
  /** Signs cookies and encrypts second-factor secrets; at least 32 characters. */
  readonly signIn: string;
  /** Key of the hash by which an identification number is found again; 32 bytes. */
  readonly identityKey: Buffer;
  /** AES-256 keys of personal data; the first encrypts, all decrypt. */
  readonly personalKeys: readonly { readonly id: string; readonly key: Buffer }[];
  /** Ed25519 seed that signs journal heads; 32 bytes. */
  readonly journalKey: Buffer;
}

/** Known to everyone who reads this file: good for a demonstration, refused in production. */
const demonstrationKey = (name: string): Buffer =>
  createHash('sha256').update(`qaitu demonstration ${name}`).digest();

const defaults = {
  QAITU_SECRET: demonstrationKey('QAITU_SECRET').toString('base64'),
  QAITU_IDENTITY_KEY: demonstrationKey('QAITU_IDENTITY_KEY').toString('base64'),
  QAITU_PERSONAL_KEYS: `demonstration:${demonstrationKey('QAITU_PERSONAL_KEYS').toString('base64')}`,
  QAITU_JOURNAL_KEY: demonstrationKey('QAITU_JOURNAL_KEY').toString('base64'),
};

const names = Object.keys(defaults) as (keyof typeof defaults)[];

const isKey = (text: string): boolean =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === 32;

const key = z
  .string()
  .refine(isKey, '32 bytes as base64')
  .transform((text) => Buffer.from(text, 'base64'));

const namedKeys = z.string().transform((text, context) => {
  const pairs = text.split(',').map((pair) => {
    const [id = '', ...rest] = pair.trim().split(':');
    return { id, key: rest.join(':') };
  });
  const isDistinct = new Set(pairs.map(({ id }) => id)).size === pairs.length;
  if (!isDistinct || pairs.some(({ id, key: text }) => !/^[A-Za-z0-9_-]{1,32}$/.test(id) || !isKey(text))) {
    context.addIssue('keys as id:base64,id:base64 of 32 bytes each');
    return z.NEVER;
  }
  return pairs.map(({ id, key: text }) => ({ id, key: Buffer.from(text, 'base64') }));
});

const shape = z.object({
  QAITU_SECRET: z.string().min(32, 'at least 32 characters'),
  QAITU_IDENTITY_KEY: key,
  QAITU_PERSONAL_KEYS: namedKeys,
  QAITU_JOURNAL_KEY: key,
});

/** The keys, or every mistake; in production each that is missing or is the demonstration's is one. */
export const readSecretSettings = (
  variables: Readonly<Record<string, string | undefined>>,
  mode: 'demonstration' | 'production',
): { readonly secrets: SecretSettings } | { readonly mistakes: readonly string[] } => {
  const known = names.filter((name) => (variables[name] ?? defaults[name]) === defaults[name]);
  if (mode === 'production' && known.length > 0) {
    return { mistakes: [`${known.join(', ')}: a value of your own in production, the default is public`] };
  }
  const parsed = shape.safeParse({ ...defaults, ...variables });
  if (!parsed.success) {
    return { mistakes: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`) };
  }
  const { QAITU_SECRET, QAITU_IDENTITY_KEY, QAITU_PERSONAL_KEYS, QAITU_JOURNAL_KEY } = parsed.data;
  return {
    secrets: {
      signIn: QAITU_SECRET,
      identityKey: QAITU_IDENTITY_KEY,
      personalKeys: QAITU_PERSONAL_KEYS,
      journalKey: QAITU_JOURNAL_KEY,
    },
  };
};

/** Whether one of the keys is the demonstration's, which everybody knows. */
export const usesDemonstrationKeys = ({
  signIn,
  identityKey,
  personalKeys,
  journalKey,
}: SecretSettings): boolean =>
  signIn === defaults.QAITU_SECRET ||
  identityKey.equals(demonstrationKey('QAITU_IDENTITY_KEY')) ||
  journalKey.equals(demonstrationKey('QAITU_JOURNAL_KEY')) ||
  personalKeys.some(({ key: bytes }) => bytes.equals(demonstrationKey('QAITU_PERSONAL_KEYS')));

/** The keys of personal values as the register takes them. */
export const vaultOf = ({ identityKey, personalKeys }: SecretSettings): Vault => ({
  identityKey,
  ring: {
    current: personalKeys[0]?.id ?? '',
    keys: new Map(personalKeys.map(({ id, key: bytes }) => [id, bytes])),
  },
});
