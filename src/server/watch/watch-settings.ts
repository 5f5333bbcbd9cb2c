import { z } from 'zod';

/** What is told of a running server, in which form and to whom. */
export interface WatchSettings {
  /** `text`: sentences for people; `json`: one object a line, requests too. */
  readonly log: 'text' | 'json';
  /** Opens the metrics to other machines; without one they are read on this machine only. */
  readonly metricsToken?: string;
  /** Address of an OpenTelemetry collector (OTLP over HTTP), without `/v1/traces`. */
  readonly collector?: string;
}

const shape = z.object({
  QAITU_LOG: z.enum(['text', 'json'], 'text or json').default('text'),
  QAITU_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/, '16 to 200 characters without blanks')
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
      'an address such as http://127.0.0.1:4318',
    )
    .optional(),
});

/** The settings of watching, or every mistake. */
export const readWatchSettings = (
  variables: Readonly<Record<string, string | undefined>>,
): { readonly watch: WatchSettings } | { readonly mistakes: readonly string[] } => {
  const parsed = shape.safeParse(variables);
  if (!parsed.success) {
    return { mistakes: parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) };
  }
  const {
    QAITU_LOG: log,
    QAITU_METRICS_TOKEN: metricsToken,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  } = parsed.data;
  return {
    watch: {
      log,
      ...(metricsToken === undefined ? {} : { metricsToken }),
      ...(collector === undefined ? {} : { collector: collector.replace(/\/$/, '') }),
    },
  };
};
