import { paperFormats } from '../core/basics/paper-formats.ts';
import { z } from 'zod';
import { locales, localizedText } from '../core/basics/locale.ts';
import { agreementContent } from '../core/mobility/agreement-content.ts';
import { agreementCauses } from '../core/mobility/agreement.ts';
import { sha256, signatureView } from './agreement.ts';
import type { Endpoint } from './endpoint.ts';

/** The token of the personal link stands for a sign-in: the host has no account. */
const byLink = z.strictObject({ token: z.string().max(400) });
/** From the newest letter; tries are limited (`code-wrong`, then `code-tries-used-up`). */
const code = z.string().regex(/^\d{6}$/);

/**
 * Where the link stands. `open`: it may be signed or refused; `signed`, `refused`: it was answered before, kindly said;
 * `ended`: the version was withdrawn, refused by another party or replaced; `expired`: a new link must be asked for.
 */
export const hostLinkStates = ['open', 'signed', 'refused', 'ended', 'expired'] as const;

export const readHostSignature = {
  id: 'host-signature.read',
  method: 'GET',
  path: '/api/host-signatures/:token',
  summary: 'What the personal link of a host is about; the content while it is open or was signed.',
  params: byLink,
  answer: z.strictObject({
    state: z.enum(hostLinkStates),
    institution: localizedText,
    participant: z.string(),
    /** The language of the letter. */
    locale: z.enum(locales),
    version: z.int(),
    cause: z.enum(agreementCauses),
    contentSha256: sha256,
    linkUntil: z.string(),
    answeredAt: z.string().nullable(),
    /** Where the code goes, hidden but for its beginning and its domain: `a•••@example.org`. */
    codeGoesTo: z.string(),
    signerName: z.string(),
    signerPosition: z.string(),
    /** `null` when it has ended, has expired or was refused. */
    content: agreementContent.nullable(),
    /** The version that it changes, to be compared with. */
    amended: agreementContent.nullable(),
    signatures: z.array(signatureView),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export const sendHostCode = {
  id: 'host-signature.send-code',
  method: 'POST',
  path: '/api/host-signatures/:token/codes',
  summary: 'Send a code of six digits to the host\u2019s address; it is needed to sign or to refuse.',
  params: byLink,
  answer: z.strictObject({ goesTo: z.string(), until: z.string() }),
  permission: 'public',
} as const satisfies Endpoint;

export const signAsHost = {
  id: 'host-signature.sign',
  method: 'POST',
  path: '/api/host-signatures/:token/sign',
  summary: 'Sign for the host; a link that was used before answers `already-signed`.',
  params: byLink,
  body: z.strictObject({
    code,
    contentSha256: sha256,
    name: z.string().trim().min(2).max(200),
    position: z.string().trim().min(2).max(200),
  }),
  answer: z.strictObject({ signed: z.boolean(), inForce: z.boolean() }),
  permission: 'public',
  entries: ['AgreementSigned', 'AgreementInForce', 'AgreementReplaced', 'MobilityAgreed'],
} as const satisfies Endpoint;

export const refuseAsHost = {
  id: 'host-signature.refuse',
  method: 'POST',
  path: '/api/host-signatures/:token/refuse',
  summary: 'Refuse for the host, with a reason; office and participant are told.',
  params: byLink,
  body: z.strictObject({
    code,
    contentSha256: sha256,
    name: z.string().trim().min(2).max(200),
    reason: z.string().trim().min(3).max(2000),
  }),
  answer: z.strictObject({ refused: z.boolean() }),
  permission: 'public',
  entries: ['AgreementRefused', 'AgreementEnded'],
} as const satisfies Endpoint;

export const printForHost = {
  id: 'host-signature.document',
  method: 'GET',
  path: '/api/host-signatures/:token/document',
  summary: 'The version on paper for the host, while its link is open or it has signed.',
  params: byLink,
  query: z.strictObject({
    locale: z.enum(locales).default('en'),
    format: z.enum(paperFormats).default('pdf'),
  }),
  answer: z.unknown(),
  permission: 'public',
} as const satisfies Endpoint;
