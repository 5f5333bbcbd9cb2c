import { symmetricEncrypt } from 'better-auth/crypto';

/**
 * A second factor as `createAccount` stores it: `totpSecret` in base32, as an app shows it, with no backup codes;
 * `signInSecret` is `config.secrets.signIn`. For accounts that are made ready, as the demonstration's are.
 */
export const sealSecondFactor = async (
  totpSecret: string,
  signInSecret: string,
): Promise<{ readonly secret: string; readonly backupCodes: string }> => ({
  // The library's mark of a secret that it did not make itself.
  secret: await symmetricEncrypt({ key: signInSecret, data: `base32:${totpSecret}` }),
  backupCodes: await symmetricEncrypt({ key: signInSecret, data: '[]' }),
});
