import { z } from 'zod';

const megabyte = 1024 * 1024;

/** `200MB`, `1.5GB` or a plain number of bytes. */
const byteCount = z
  .string()
  .regex(/^\d+(\.\d+)?\s*([KMG]?B)?$/i, 'a size such as 200MB')
  .transform((text) => {
    const unit = /G/i.test(text) ? megabyte * 1024 : /M/i.test(text) ? megabyte : /K/i.test(text) ? 1024 : 1;
    return Math.round(Number.parseFloat(text) * unit);
  });

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
  QAITU_IMPORT_LIMIT: byteCount.default(200 * megabyte),
});

/** All settings, read once. Nothing else touches the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly importLimitBytes: number;
}

/** The settings, or every mistake at once as `NAME: what is expected`. */
export const readConfig = (
  variables: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly mistakes: readonly string[] } => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    return { mistakes: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const { PORT, HOST, QAITU_DATA, DATABASE_URL, QAITU_IMPORT_LIMIT } = parsed.data;
  return {
    config: {
      port: PORT,
      host: HOST,
      dataFolder: QAITU_DATA,
      ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
      importLimitBytes: QAITU_IMPORT_LIMIT,
    },
  };
};
