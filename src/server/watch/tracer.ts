import { AsyncLocalStorage } from 'node:async_hooks';
import type { TracingChannel } from 'node:diagnostics_channel';
import type { Context, Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { told, type ToldCommand } from '../../register/told.ts';
import { jobTold } from '../jobs/job-told.ts';

/** Sends what a request, a command, a transaction and a job took, and which was part of which, to a collector. */
export interface Tracer {
  /** Trace the requests of an application; a `traceparent` is believed of trusted proxies only. */
  readonly follow: (app: FastifyInstance, isTrusted: (address: string | undefined) => boolean) => void;
  readonly close: () => Promise<void>;
}

type Attributes = Readonly<Record<string, string | number>>;

/** W3C Trace Context, version 00: trace, parent, flags. */
const traceparentForm = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

const ignore = (): void => undefined;

const outcomeOf = (result: unknown): string => {
  const { ok, refusal } = (result ?? {}) as {
    readonly ok?: unknown;
    readonly refusal?: { readonly code?: unknown };
  };
  return ok === true ? 'done' : typeof refusal?.code === 'string' ? refusal.code : 'failed';
};

/**
 * Nothing of it is loaded where no collector is set. Attributes say route, command, institution and outcome: never an
 * address, a parameter, an account or a value.
 */
export const openTracer = async (
  collector: string,
  version: string,
  report: (sentence: string) => void,
): Promise<Tracer> => {
  const [api, { BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = api;
  const sender = new BatchSpanProcessor({
    exporter: new OTLPTraceExporter({ url: `${collector}/v1/traces`, timeoutMillis: 5000 }),
    scheduledDelayMillis: 2000,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'qaitu', 'service.version': version }),
    spanProcessors: [sender],
  });
  const tracer = provider.getTracer('qaitu', version);
  const contexts = new AsyncLocalStorage<Context>();
  const parent = (): Context => contexts.getStore() ?? ROOT_CONTEXT;

  /** Open a span whenever something of the channel begins, inside of whatever it began in. */
  const listen = <Told extends object>(
    { start, asyncEnd }: TracingChannel<unknown, Told>,
    begin: (told: Told) => { readonly name: string; readonly attributes: Attributes },
    end: (told: Told, span: Span) => void = ignore,
  ): (() => void) => {
    const spans = new WeakMap<Told, Span>();
    start.bindStore(contexts, (message) => {
      const { name, attributes } = begin(message);
      const span = tracer.startSpan(name, { kind: SpanKind.INTERNAL, attributes }, parent());
      spans.set(message, span);
      return trace.setSpan(parent(), span);
    });
    const onEnd = (message: unknown): void => {
      const ended = message as Told & { readonly error?: unknown };
      const span = spans.get(ended);
      if (span === undefined) return;
      if (ended.error !== undefined) {
        // The name of its class; its words may quote what people wrote.
        const kind = ended.error instanceof Error ? ended.error.name : 'Error';
        span.setAttribute('error.type', kind).setStatus({ code: SpanStatusCode.ERROR });
      }
      end(ended, span);
      span.end();
    };
    asyncEnd.subscribe(onEnd);
    return () => {
      start.unbindStore(contexts);
      asyncEnd.unsubscribe(onEnd);
    };
  };

  const stops = [
    listen(told.transaction, ({ kind, institutionId }) => ({
      name: `transaction ${kind}`,
      attributes: {
        'db.system.name': 'postgresql',
        ...(institutionId === undefined ? {} : { 'qaitu.institution': institutionId }),
      },
    })),
    listen(
      told.command,
      ({ command, institutionId }: ToldCommand) => ({
        name: `perform ${command}`,
        attributes: { 'qaitu.command': command, 'qaitu.institution': institutionId },
      }),
      ({ result }, span) => void span.setAttribute('qaitu.outcome', outcomeOf(result)),
    ),
    listen(jobTold, ({ kind }) => ({ name: `job ${kind}`, attributes: { 'qaitu.job': kind } })),
  ];

  const remoteOf = ({ headers }: FastifyRequest): Context => {
    const given = headers['traceparent'];
    const [, traceId, spanId, flags] = traceparentForm.exec(typeof given === 'string' ? given : '') ?? [];
    if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
    const remote = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
    return trace.isSpanContextValid(remote) ? trace.setSpanContext(ROOT_CONTEXT, remote) : ROOT_CONTEXT;
  };

  return {
    follow: (app, isTrusted) => {
      const running = new WeakMap<FastifyRequest, { readonly span: Span; readonly context: Context }>();
      app.addHook('onRequest', (request, _reply, done) => {
        const route = request.routeOptions.url;
        const begun = isTrusted(request.socket.remoteAddress) ? remoteOf(request) : ROOT_CONTEXT;
        const attributes = {
          'http.request.method': request.method,
          ...(route === undefined ? {} : { 'http.route': route }),
          'qaitu.request': request.id,
        };
        const name = `${request.method} ${route ?? 'none'}`;
        const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, begun);
        const context = trace.setSpan(begun, span);
        running.set(request, { span, context });
        contexts.run(context, done);
      });
      // A body arrives by events of the connection, which know nothing of the request.
      app.addHook('preValidation', (request, _reply, done) => {
        contexts.run(running.get(request)?.context ?? ROOT_CONTEXT, done);
      });
      app.addHook('onResponse', async (request, reply) => {
        const span = running.get(request)?.span;
        span?.setAttribute('http.response.status_code', reply.statusCode);
        if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
      });
    },
    close: async () => {
      for (const stop of stops) stop();
      try {
        await provider.shutdown();
      } catch (error) {
        report(`traces: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
};
