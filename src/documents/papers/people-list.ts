import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../../claim/claim';
import type { Issue } from '../../claim/issue';
import type { Language } from '../../text/language';
import { issueText } from '../../text/sentences';
import { amountText } from '../../text/values';
import { WORDS } from '../../text/words';
import { wordsOf } from '../words';
import type { PaperFile } from './paper-file';

/** What became of one person's rows. */
export interface PersonsPapers {
  readonly name: string;
  readonly claim: Claim;
  readonly files: readonly PaperFile[];
  readonly issues: readonly Issue[];
}

/** A whole board on one list: who gets how much, and what is wrong with whose rows. As Excel in Norway opens it. */
export function peopleList(people: readonly PersonsPapers[], language: Language): string {
  const { people: head } = wordsOf(language).form;
  const rows = people.map(({ name, claim, files, issues }) => [
    name,
    String(new Set(claim.entries.map(({ sheet, row }) => `${sheet} ${row}`)).size),
    amountText(claim.totals.amountOre, language),
    String(files.length),
    issues
      .filter(({ severity }) => severity !== 'info')
      .map((found) => issueText(found, WORDS[language].issues, language))
      .join(' '),
  ]);
  return stringify([[head.name, head.rows, head.amount, head.papers, head.issues], ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
