import { markEdits } from '../../delivery/mark-edits';
import type { Language } from '../../text/language';
import { WorkbookError, type Edit, type Stop, type Workbook } from '../../workbook/workbook';
import { issueSentence } from '../issue-sentence';
import type { Checked } from '../state/pane-state';

/** The marks that stand in the workbook because of this pane. */
export class Marking {
  /** As text: what is the same is not written again. */
  private standing = '';
  private isLookedFor = false;

  /** Whether a pane that is gone has left marks: they are to follow what is mended, as when it was there. */
  async wereLeft(workbook: Workbook): Promise<boolean> {
    if (this.isLookedFor) return false;
    const isMarked = await workbook.isMarked();
    this.isLookedFor = true;
    return isMarked;
  }

  /** @returns the protected sheets, which are as they were. @throws {WorkbookError} */
  async show(workbook: Workbook, { cells, issues }: Checked, language: Language, stop?: Stop): Promise<string[]> {
    const sheets = cells.contents.map(({ name }) => name);
    const edits = markEdits(issues, sheets, (found) => issueSentence(found, language));
    const text = JSON.stringify(edits);
    if (text === this.standing) return [];
    const refused = await applyWhereOpen(workbook, edits, stop);
    // Those that are protected are tried again at the next check.
    this.standing = refused.length === 0 ? text : `${text} but ${refused.join()}`;
    return refused;
  }

  /** @returns the protected sheets, whose marks stay. @throws {WorkbookError} */
  async remove(workbook: Workbook, { cells }: Checked, stop?: Stop): Promise<string[]> {
    if (this.standing === '') return [];
    const refused = await applyWhereOpen(
      workbook,
      cells.contents.map(({ name: sheet }): Edit => ({ edit: 'unmark', sheet })),
      stop,
    );
    if (refused.length === 0) this.standing = '';
    return refused;
  }
}

/**
 * All or nothing, but for the sheets that the user has protected: what Krav has protected itself is opened meanwhile.
 *
 * @returns their names
 */
async function applyWhereOpen(workbook: Workbook, edits: readonly Edit[], stop?: Stop): Promise<string[]> {
  const refused: string[] = [];
  const opened: string[] = [];
  for (;;) {
    const open = edits.filter((edit) => !('sheet' in edit && refused.includes(edit.sheet)));
    try {
      await workbook.apply(
        [
          ...opened.map((sheet): Edit => ({ edit: 'unprotect', sheet })),
          ...open,
          ...opened.map((sheet): Edit => ({ edit: 'protect', sheet })),
        ],
        stop,
      );
      return refused;
    } catch (thrown) {
      const sheet = protectedSheet(thrown);
      if (sheet === undefined || !open.some((edit) => 'sheet' in edit && edit.sheet === sheet)) throw thrown;
      if (!opened.includes(sheet) && (await workbook.protection(sheet)) === 'ours') opened.push(sheet);
      else {
        // One that asks for a password all the same.
        opened.splice(0, opened.length, ...opened.filter((one) => one !== sheet));
        refused.push(sheet);
      }
    }
  }
}

function protectedSheet(thrown: unknown): string | undefined {
  return thrown instanceof WorkbookError && thrown.reason === 'protectedSheet' ? thrown.detail : undefined;
}
