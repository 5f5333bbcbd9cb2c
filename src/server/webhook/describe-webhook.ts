import { webhookNouns } from '../../core/webhook/webhook-nouns.ts';

const header = (name: string, description: string, schema: object = { type: 'string' }): object => ({
  ...{ in: 'header', name, required: true, description, schema },
});

/** What we send to other systems, as OpenAPI 3.1 describes it; `schema` is that of the body. */
export const describeWebhook = (schema: object): object => ({
  operationId: 'webhook.message',
  tags: ['webhook'],
  summary: 'That something happened, and where it is read. Standard Webhooks 1.0, without personal data.',
  description: `Nouns: ${webhookNouns.join(', ')}. A trial has the type "webhook.trial" and no record.`,
  parameters: [
    header('webhook-id', 'Of the message; the same at every try of it.'),
    header('webhook-timestamp', 'Of the try, in seconds since 1970.', { type: 'integer' }),
    header(
      'webhook-signature',
      'HMAC-SHA256 over `id.timestamp.body`, with a space between several: v1,<base64>',
    ),
  ],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema,
        example: {
          type: 'report.ReportSubmitted',
          timestamp: '2026-11-27T02:00:00.000Z',
          data: {
            institution: 'ins_0190',
            sequence: 4711,
            noun: 'report',
            kind: 'ReportSubmitted',
            record: 'rep_0190',
            url: 'https://qaitu.example.org/api/institutions/ins_0190/reports/rep_0190',
          },
        },
      },
    },
  },
  responses: {
    '2XX': { description: 'Taken. Whatever is answered within 15 seconds is not read.' },
    410: { description: 'Gone: nothing more is sent until somebody resumes it.' },
    default: { description: 'Not taken: the same message comes again, ten times within four days.' },
  },
});
