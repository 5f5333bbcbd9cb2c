import { channel, tracingChannel } from 'node:diagnostics_channel';

/** One statement, after the database has answered. Its text holds no values but those written into it. */
export interface ToldStatement {
  readonly text: string;
  readonly milliseconds: number;
  readonly isFailed: boolean;
}

/** A transaction as it begins. */
interface ToldTransaction {
  readonly kind: 'read' | 'write';
  readonly institutionId?: string;
}

/** A command as it begins; `result` is what it was decided, added when it ends. */
export interface ToldCommand {
  readonly command: string;
  readonly institutionId: string;
  readonly result?: unknown;
}

/** What the register does, for whoever measures it. While nobody listens, telling costs next to nothing. */
export const told = {
  statement: channel('qaitu:statement'),
  transaction: tracingChannel<unknown, ToldTransaction>('qaitu:transaction'),
  command: tracingChannel<unknown, ToldCommand>('qaitu:command'),
};
