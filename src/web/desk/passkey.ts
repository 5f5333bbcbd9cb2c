import { accept, refuse, type Result } from '../../core/basics/result.ts';

type Options = Readonly<Record<string, unknown>>;
type Made = Result<Record<string, unknown>, { readonly code: 'passkey-cancelled' }>;

/** What the person did not finish, or the device would not do, is no bug; `NotAllowedError` covers both by design. */
const expected = ['NotAllowedError', 'AbortError', 'InvalidStateError', 'SecurityError'];

const readKey = async (ask: () => Promise<Credential | null>): Promise<Made> => {
  try {
    const credential = await ask();
    if (!(credential instanceof PublicKeyCredential)) return refuse({ code: 'passkey-cancelled' });
    return accept({ ...credential.toJSON() });
  } catch (error) {
    if (error instanceof DOMException && expected.includes(error.name))
      return refuse({ code: 'passkey-cancelled' });
    throw error;
  }
};

/** Passkeys of this browser: it turns the server's options into a request to the device, and the device's answer into JSON. */
export const passkey = {
  isSupported: (): boolean =>
    typeof PublicKeyCredential !== 'undefined' &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function',
  /** Makes a new one for this account. */
  create: async (options: Options): Promise<Made> =>
    readKey(async () =>
      navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
          options as unknown as PublicKeyCredentialCreationOptionsJSON,
        ),
      }),
    ),
  /** Asks for one that the account has. */
  use: async (options: Options): Promise<Made> =>
    readKey(async () =>
      navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
          options as unknown as PublicKeyCredentialRequestOptionsJSON,
        ),
      }),
    ),
} as const;
