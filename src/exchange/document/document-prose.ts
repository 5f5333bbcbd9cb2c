/** A paragraph as the templates take it. */
interface ProseParagraph {
  /** Begins with a letter that is written from the right. */
  readonly isFromRight: boolean;
  readonly lines: readonly string[];
}

/** As many of the widest letters as a line of the page holds; a word of a language is shorter. */
const longestWord = 45;
const longRun = new RegExp(`\\S{${longestWord},}`, 'gu');

/** A run without a blank gets places where a line may end, or it would leave the page. Clusters stay whole. */
const breakable = (run: string, segmenter: Intl.Segmenter): string => {
  const clusters = Array.from(segmenter.segment(run), ({ segment }) => segment);
  return clusters.map((cluster, at) => (at % 20 === 19 ? `${cluster}\u200b` : cluster)).join('');
};

/** Controls that no font draws and XML does not admit. */
const unprintable = /(?![\n\t])\p{Cc}/gu;
const fromRight =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What a person wrote as paragraphs of lines: its own line ends are kept, blank lines part paragraphs; `''` is none. */
export const documentProse = (text: string): readonly ProseParagraph[] => {
  const segmenter = new Intl.Segmenter();
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(unprintable, '\ufffd')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      isFromRight: fromRight.test(paragraph),
      lines: paragraph
        .replace(/^\n+|\s+$/g, '')
        .split('\n')
        .map((line) => line.replace(longRun, (run) => breakable(run, segmenter))),
    }));
};
