import { z } from 'zod';
import type { BucketSettings } from '../register/evidence/bucket-evidence-store.ts';
import { isLoopback } from './is-loopback.ts';

/** Where uploaded documents lie, and who looks them through. */
export interface FileSettings {
  /** Without one they lie in the data folder. */
  readonly bucket?: BucketSettings;
  /** Program and arguments; the path of the file is added as the last one. */
  readonly scanCommand?: string;
}

const names = [
  'QAITU_FILES_S3_ENDPOINT',
  'QAITU_FILES_S3_BUCKET',
  'QAITU_FILES_S3_KEY',
  'QAITU_FILES_S3_SECRET',
] as const;

const shape = z.object({
  QAITU_FILES_S3_ENDPOINT: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:\/\/[^/?#@]+\/?$/.test(text),
      'an address such as https://storage.example.org, without a path',
    )
    .transform((text) => new URL(text).origin)
    .optional(),
  QAITU_FILES_S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'a name of 3 to 63 small letters, digits, points and hyphens',
    )
    .optional(),
  QAITU_FILES_S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'small letters, digits and hyphens')
    .default('us-east-1'),
  QAITU_FILES_S3_KEY: z.string().optional(),
  QAITU_FILES_S3_SECRET: z.string().optional(),
  QAITU_SCAN_COMMAND: z.string().regex(/\S/, 'a program, with its arguments').optional(),
});

/** The settings of files, or every mistake; documents of people do not travel openly in production. */
export const readFileSettings = (
  variables: Readonly<Record<string, string | undefined>>,
  mode: 'demonstration' | 'production',
): { readonly files: FileSettings } | { readonly mistakes: readonly string[] } => {
  const missing = names.filter((name) => variables[name] === undefined);
  if (missing.length > 0 && missing.length < names.length) {
    return { mistakes: [`${missing.join(', ')}: needed for a bucket, or none of ${names.join(', ')}`] };
  }
  const parsed = shape.safeParse(variables);
  if (!parsed.success) {
    return { mistakes: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`) };
  }
  const {
    QAITU_FILES_S3_ENDPOINT: endpoint,
    QAITU_FILES_S3_BUCKET: bucket,
    QAITU_FILES_S3_REGION: region,
    QAITU_FILES_S3_KEY: keyId,
    QAITU_FILES_S3_SECRET: secret,
    QAITU_SCAN_COMMAND: scanCommand,
  } = parsed.data;
  const scan = scanCommand === undefined ? {} : { scanCommand };
  if (endpoint === undefined || bucket === undefined || keyId === undefined || secret === undefined) {
    return { files: scan };
  }
  if (mode === 'production' && endpoint.startsWith('http:') && !isLoopback(new URL(endpoint).hostname)) {
    return { mistakes: ['QAITU_FILES_S3_ENDPOINT: an address that begins with https:// in production'] };
  }
  return { files: { bucket: { endpoint, bucket, region, keyId, secret }, ...scan } };
};
