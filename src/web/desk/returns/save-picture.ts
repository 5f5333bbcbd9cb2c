import { standalonePicture, type PictureFrame } from './standalone-picture.ts';

const save = (name: string, address: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
};

const dataAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Twice the printed size, for slides and paper. */
const scale = 2;

/** Saves the wide drawing of a figure as a picture of its own, with title and source. PNG is drawn in the browser. */
export const savePicture = async (
  figure: Element,
  name: string,
  format: 'svg' | 'png',
  frame: PictureFrame,
): Promise<void> => {
  const drawn = figure.querySelector<SVGSVGElement>('svg.chart-wide');
  if (drawn === null) throw new Error('a figure without a drawing cannot be saved');
  const { svg, width, height } = standalonePicture(drawn, frame);
  if (format === 'svg') {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    save(`${name}.svg`, address);
    URL.revokeObjectURL(address);
    return;
  }
  const image = new Image();
  image.src = dataAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * scale, height * scale];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(`${name}.png`, canvas.toDataURL('image/png'));
};
