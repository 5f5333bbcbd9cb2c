/** A task as it was agreed on, word for word. */
export interface AgreedTask {
  readonly taskId: string;
  readonly position: number;
  readonly kind: string;
  readonly title: string;
  readonly expectedResult: string;
  readonly measure: string;
  readonly evidence: string;
  readonly dueOn: string;
}
