import type { IClipboardInterfaceService } from '@univerjs/ui';

/**
 * What is copied is handed to the browser in the event of its own, as pages always could: by the newer way Chromium writes styles into it,
 * which the page's policy stops with a complaint for each cell. Nothing is read from the clipboard but what the user pastes.
 */
export class CopyByEvent implements IClipboardInterfaceService {
  readonly supportClipboard = false;

  async write(text: string, html: string): Promise<void> {
    const take = (event: ClipboardEvent): void => {
      if (!event.clipboardData) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData.setData('text/plain', text);
      if (html) event.clipboardData.setData('text/html', html);
    };
    window.addEventListener('copy', take, { capture: true, once: true });
    // No other way puts both on the clipboard without being asked first.
    document.execCommand('copy');
    window.removeEventListener('copy', take, { capture: true });
  }

  writeText(text: string): Promise<void> {
    return this.write(text, '');
  }

  async read(): Promise<ClipboardItem[]> {
    return [];
  }

  async readText(): Promise<string> {
    return '';
  }
}
