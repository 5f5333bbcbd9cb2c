import { z } from 'zod';
import { isLoopback } from '../is-loopback.ts';

/** Where the EPVO is, and as whom the universities of this installation sign in there. */
export interface EpvoSettings {
  /** Without a slash at the end. */
  readonly url: string;
  /** Passwords by the number of the university, which is its user name too. */
  readonly passwords: ReadonlyMap<number, string>;
}

const accounts = z.string().transform((text, context) => {
  const pairs = text.split(',').map((pair) => /^(\d{1,9}):([A-Za-z0-9+/]+={0,2})$/.exec(pair.trim()));
  const read = pairs.flatMap((pair): readonly (readonly [number, string])[] =>
    pair === null ? [] : [[Number(pair[1]), Buffer.from(pair[2] ?? '', 'base64').toString('utf8')]],
  );
  if (read.length !== pairs.length || new Set(read.map(([id]) => id)).size !== read.length) {
    context.addIssue('number:password,number:password with each password as base64');
    return z.NEVER;
  }
  return new Map(read);
});

const shape = z.object({
  QAITU_EPVO_URL: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:\/\/[^?#@]+$/.test(text),
      'an address such as https://epvo.example.org/isvuz/api',
    )
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  QAITU_EPVO_ACCOUNTS: accounts.optional(),
});

/** The settings of the EPVO, or every mistake. Without them nothing leaves; a demonstration never reaches a real one. */
export const readEpvoSettings = (
  variables: Readonly<Record<string, string | undefined>>,
  mode: 'demonstration' | 'production',
): { readonly epvo?: EpvoSettings } | { readonly mistakes: readonly string[] } => {
  const parsed = shape.safeParse(variables);
  if (!parsed.success)
    return { mistakes: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const { QAITU_EPVO_URL: url, QAITU_EPVO_ACCOUNTS: passwords } = parsed.data;
  if (url === undefined && passwords === undefined) return {};
  if (url === undefined || passwords === undefined)
    return { mistakes: ['QAITU_EPVO_URL, QAITU_EPVO_ACCOUNTS: both for the EPVO, or neither'] };
  const isHere = isLoopback(new URL(url).hostname);
  if (mode === 'demonstration' && !isHere)
    return {
      mistakes: ['QAITU_EPVO_URL: an address of this computer in a demonstration, whose people are invented'],
    };
  if (url.startsWith('http:') && !isHere)
    return { mistakes: ['QAITU_EPVO_URL: an address that begins with https://'] };
  return { epvo: { url, passwords } };
};
