import { openPreview } from '../../../src/taskpane/preview/open-preview';

export interface Shown {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly label: string | null;
  /** The picture, as PNG in base64. */
  readonly png: string;
}

/** Every page of a paper, as the pane would show it. */
export async function shown(base64: string, scale: number): Promise<Shown[]> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const preview = await openPreview(bytes);
  const pages: Shown[] = [];
  for (let number = 1; number <= preview.pages; number += 1) {
    const page = await preview.page(number);
    const canvas = document.createElement('canvas');
    await page.draw(canvas, scale);
    const png = canvas.toDataURL('image/png').split(',')[1] as string;
    const { width, height, text } = page;
    pages.push({ width, height, text, label: canvas.getAttribute('aria-label'), png });
  }
  await preview.close();
  if (bytes.length === 0) throw new Error('the paper was taken over');
  return pages;
}
