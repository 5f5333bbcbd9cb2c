/** The input of a command that needs none: who asks, where and when is all. */
export type NoInput = Readonly<Record<string, never>>;
