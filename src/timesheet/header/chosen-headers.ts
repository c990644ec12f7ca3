import type { Field } from '../../claim/entry';
import type { IssuePlace } from '../../claim/issue';
import { headerName } from './header-name';

/** A header that the user has said the meaning of, for every table of the workbook that has it. */
export interface ChosenHeader {
  /** As it was written in the setting. */
  readonly header: string;
  /** `notRead`: the column is to be left alone, whatever its header says. */
  readonly field: Field | 'notRead';
  /** Of the setting. */
  readonly place: IssuePlace;
}

/** No header is longer, and normalising every note of a large sheet costs more than reading it. */
const LONGEST = 200;

/** What the user has said of headers, and which of them a reading has come upon. */
export class ChosenHeaders {
  private readonly byName: ReadonlyMap<string, ChosenHeader>;
  private readonly met = new Set<ChosenHeader>();

  constructor(chosen: readonly ChosenHeader[]) {
    this.byName = new Map(chosen.map((one) => [headerName(one.header), one]));
  }

  /** @param texts of one header, the most exact first: «Ut Kl», then «Kl» */
  find(...texts: readonly string[]): ChosenHeader | undefined {
    if (this.byName.size === 0) return undefined;
    for (const text of texts) {
      const found = text.length > LONGEST ? undefined : this.byName.get(headerName(text));
      if (found === undefined) continue;
      this.met.add(found);
      return found;
    }
    return undefined;
  }

  notMet(): readonly ChosenHeader[] {
    return [...this.byName.values()].filter((one) => !this.met.has(one));
  }
}

export const NOTHING_CHOSEN = new ChosenHeaders([]);
