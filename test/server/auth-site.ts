import { createHmac } from 'node:crypto';
import { fastify, type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { hashPassword } from 'better-auth/crypto';
import { createAccount } from '../../src/register/person/account.ts';
import { listLetters, type StoredLetter } from '../../src/register/mail.ts';
import { openDeskParts, type DeskParts } from '../../src/server/desk-parts.ts';
import { DeskShelf } from '../../src/server/desk-shelf.ts';
import { readConfig } from '../../src/server/config.ts';
import type { SecretSettings } from '../../src/server/secret-settings.ts';
import { addAuth } from '../../src/server/routes/auth.ts';
import type { SignInTold } from '../../src/server/watch/log.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';

export const password = 'a long enough password';

/** A browser: it keeps cookies, names its site and sends JSON. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  readonly post: (
    path: string,
    body?: object | string,
    headers?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>;
}

export interface AuthSite {
  readonly app: FastifyInstance;
  readonly register: FreshRegister;
  readonly parts: DeskParts;
  readonly secrets: SecretSettings;
  readonly complaints: readonly string[];
  /** What the log was told of attempts to sign in. */
  readonly attempts: readonly SignInTold[];
  readonly visitor: (address?: string) => Visitor;
  readonly account: (email: string, more?: { readonly locale?: 'kk' | 'ru' | 'en' }) => Promise<string>;
  /** Letters to an address, newest first, after all that is being written was. */
  readonly letters: (address: string) => Promise<readonly StoredLetter[]>;
  readonly close: () => Promise<void>;
}

/** Signing in with the given settings, on a register of its own. */
export const openAuthSite = async (settings: Readonly<Record<string, string>> = {}): Promise<AuthSite> => {
  const read = readConfig({ QAITU_PUBLIC_URL: 'http://127.0.0.1:3000', ...settings });
  if ('mistakes' in read) throw new Error(read.mistakes.join('; '));
  const register = await freshRegister();
  const complaints: string[] = [];
  const desk = new DeskShelf();
  const parts = await openDeskParts(register, read.config, 'http://127.0.0.1:3000', (sentence) =>
    complaints.push(sentence),
  );
  desk.put(parts);
  const app = fastify({ trustProxy: '127.0.0.1' });
  const attempts: SignInTold[] = [];
  addAuth(app, desk, { signIn: (_requestId, told) => attempts.push(told) });
  await app.ready();

  const visitor = (address = '192.0.2.1'): Visitor => {
    const cookies = new Map<string, string>();
    const ask = async (
      method: 'GET' | 'POST',
      path: string,
      headers: Record<string, string>,
      payload?: string,
    ): Promise<LightMyRequestResponse> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await app.inject({
        method,
        url: path.startsWith('/') ? `/api/auth${path}` : path,
        headers: { 'x-forwarded-for': address, ...(cookie === '' ? {} : { cookie }), ...headers },
        ...(payload === undefined ? {} : { payload }),
      });
      for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
        const [pair = ''] = line.split(';');
        const name = pair.slice(0, pair.indexOf('='));
        if (/max-age=0(;|$)/i.test(line)) cookies.delete(name);
        else cookies.set(name, pair.slice(pair.indexOf('=') + 1));
      }
      return answer;
    };
    return {
      cookies,
      get: async (path, headers = {}) => ask('GET', path, headers),
      post: async (path, body = {}, headers = {}) =>
        ask(
          'POST',
          path,
          { 'content-type': 'application/json', origin: parts.publicUrl, ...headers },
          typeof body === 'string' ? body : JSON.stringify(body),
        ),
    };
  };

  return {
    app,
    register,
    parts,
    secrets: read.config.secrets,
    complaints,
    attempts,
    visitor,
    account: async (email, { locale = 'en' } = {}) => {
      const passwordHash = await hashPassword(password);
      const made = await register.readWrite(async (trx) =>
        createAccount(trx, { email, name: 'Aigerim Test', locale, emailVerified: true, passwordHash }),
      );
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value.accountId;
    },
    letters: async (address) => {
      await parts.auth.settled();
      const all = await register.readOnly('qaitu_app', async (trx) => listLetters(trx, { limit: 100 }));
      return all.filter((letter) => letter.address === address);
    },
    close: async () => {
      await app.close();
      await parts.close();
      await register.close();
    },
  };
};

/** The secret of the link in a letter. */
export const tokenOf = (letter: StoredLetter | undefined): string => {
  const token = /#token=([^\s"]+)/.exec(letter?.text ?? '')?.[1];
  if (token === undefined) throw new Error('the letter has no link with a token');
  return decodeURIComponent(token);
};

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an app shows for an `otpauth:` address (RFC 6238), `steps` half minutes from now. */
export const codeOf = (uri: string, steps = 0): string => {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const bits = Array.from(secret, (letter) => base32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const mac = createHmac('sha1', key).update(counter).digest();
  const number = mac.readUInt32BE((mac[19] ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
};
