import { createHmac, hkdfSync } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Keeps the files of one backup secret: the age format (C2SP age v1), which the program `age` opens too. */
export interface BackupSeal {
  readonly encrypt: (plain: Readable) => Promise<Readable>;
  readonly decrypt: (secret: Readable) => Promise<Readable>;
  /** Fingerprint of the manifest that only a holder of the key can make. */
  readonly sign: (text: string) => string;
}

const web = (stream: Readable): globalThis.ReadableStream<Uint8Array> =>
  Readable.toWeb(stream) as unknown as globalThis.ReadableStream<Uint8Array>;

const node = (stream: globalThis.ReadableStream<Uint8Array>): Readable =>
  Readable.fromWeb(stream as unknown as ReadableStream<Uint8Array>);

const sealOf = async (identity: string): Promise<BackupSeal> => {
  const recipient = await identityToRecipient(identity);
  const signing = Buffer.from(hkdfSync('sha256', identity, '', 'qaitu backup manifest', 32));
  return {
    encrypt: async (plain) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      return node(await encrypter.encrypt(web(plain)));
    },
    decrypt: async (secret) => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      return node(await decrypter.decrypt(web(secret)));
    },
    sign: (text) => createHmac('sha256', signing).update(text).digest('hex'),
  };
};

/** A seal of its own for a new backup, and the file `key.age` from which whoever knows the passphrase gets it back. */
export const makeSeal = async (
  passphrase: string,
): Promise<{ readonly seal: BackupSeal; readonly keyFile: Buffer }> => {
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  // The passphrase is long by rule: 2^15 is enough work, and asks for 32 MB and not for 256.
  encrypter.setScryptWorkFactor(15);
  const keyFile = Buffer.from(await encrypter.encrypt(`${identity}\n`));
  return { seal: await sealOf(identity), keyFile };
};

/** The seal of a backup that was made; undefined when the passphrase is not the one or the key file is not what it was. */
export const openSeal = async (passphrase: string, keyFile: Readable): Promise<BackupSeal | undefined> => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const secret = await buffer(keyFile);
  let identity: string;
  try {
    identity = await decrypter.decrypt(new Uint8Array(secret), 'text');
  } catch {
    // The library throws the same for a passphrase that is wrong and for bytes that were changed.
    return undefined;
  }
  return sealOf(identity.trim());
};
