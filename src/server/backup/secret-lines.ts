import type { SecretSettings } from '../secret-settings.ts';

/** The keys of a site as lines of a settings file (`NAME=value`), from which an empty machine can go on. */
export const secretLines = (secrets: SecretSettings): string =>
  [
    `QAITU_SECRET=${secrets.signIn}`,
    `QAITU_IDENTITY_KEY=${secrets.identityKey.toString('base64')}`,
    `QAITU_PERSONAL_KEYS=${secrets.personalKeys.map(({ id, key }) => `${id}:${key.toString('base64')}`).join(',')}`,
    `QAITU_JOURNAL_KEY=${secrets.journalKey.toString('base64')}`,
    '',
  ].join('\n');
