import { movedFormula } from '../read/shared-formula';
import type { XmlScanner } from '../xml/xml-scanner';
import { escapeXml, unescapeXml } from '../xml/xml-text';

interface Head {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas whose head is written over: each of the cells that share one gets it as its own. */
export class SharedFormulas {
  private readonly gone = new Map<string, Head>();

  /**
   * Goes past the formula whose opening tag is at hand.
   *
   * @param text the sheet
   * @param isReplaced whether the cell is to have something else
   * @returns what the formula is to be, where that is not what stands there
   */
  pass(xml: XmlScanner, text: string, row: number, column: number, isReplaced: boolean): string | undefined {
    const isShared = xml.attribute('t') === 'shared';
    const index = xml.attribute('si') ?? '';
    const { empty, end, prefix } = xml;
    xml.skip();
    if (!isShared) return undefined;
    const own = empty ? '' : unescapeXml(text.slice(end, xml.start));
    if (own !== '') {
      if (isReplaced) this.gone.set(index, { text: own, row, column });
      else this.gone.delete(index);
      return undefined;
    }
    const head = this.gone.get(index);
    if (!head) return undefined;
    return `<${prefix}f>${escapeXml(movedFormula(head.text, row - head.row, column - head.column))}</${prefix}f>`;
  }
}
