/** What is asked in which order. A block without questions is an introduction, a break or a closing. */
export interface Guide {
  readonly blocks: readonly GuideBlock[];
  /** How questions are built, in words: number in a block, from simple to complex, open or not. */
  readonly questionStyle: string;
}

export interface GuideBlock {
  readonly name: string;
  readonly minutes: number;
  readonly questions: readonly GuideQuestion[];
}

export interface GuideQuestion {
  readonly words: string;
  readonly followUps: readonly string[];
}
