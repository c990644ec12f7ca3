import { issueKey } from './issue-key';
import type { Issue } from '../../claim/issue';
import type { PaperFile } from '../../documents/papers/paper-file';
import { statedRegulation, isHandedIn } from '../../regulation/at-hand';
import { contextOf, type PaperRequest, type RequestContext, type Workshop } from './paper-request';

/** The papers of a claim, and what is to be looked over. */
export interface MadePapers {
  /** What they were made from: when that changes they no longer hold. */
  readonly request: PaperRequest;
  readonly files: readonly PaperFile[];
  readonly issues: readonly Issue[];
  /** Everything in one file, as the terminal packs it. */
  readonly bundle: () => Promise<PaperFile>;
}

export interface Watch {
  /** Told before each paper. */
  readonly onPaper: (name: string, number: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Every paper that fits the claim, one at a time: between them the page is let go, so that it can be drawn and a click be heard.
 *
 * @returns nothing when it was cancelled
 */
export async function makePapers(
  request: PaperRequest,
  workshop: Workshop,
  { onPaper, signal }: Watch,
): Promise<MadePapers | undefined> {
  const { makers, delivery } = workshop;
  const { claim } = request.checked;
  const told = contextOf(request, workshop);
  const steps = makers.paperSteps(claim, told.context);
  for (let number = 1; ; number++) {
    const { done, value } = steps.next();
    if (done) {
      const name = makers.entryListSheetName(claim, told.context);
      const hasList = name !== undefined && value.files.length > 0;
      const list = hasList ? [await delivery.listSheetFile(makers.entryListSheet(claim, told.context), name)] : [];
      return madeOf(request, workshop, told, { files: [...value.files, ...list], issues: value.issues });
    }
    onPaper(value, number);
    await letGo();
    if (signal.aborted) return undefined;
  }
}

function madeOf(
  request: PaperRequest,
  { delivery, makers }: Workshop,
  told: RequestContext,
  made: Pick<MadePapers, 'files' | 'issues'>,
): MadePapers {
  const { checked, today } = request;
  const { claim, reading, issues } = checked;
  const said = new Set(issues.map(issueKey));
  const found = [...told.issues, ...made.issues].filter((one) => !said.has(issueKey(one)));
  const files = found.some(({ severity }) => severity === 'error') ? [] : made.files;
  const bundled = () => ({
    ...reading,
    claim,
    issues: [...issues, ...found],
    today,
    regulationFiles: filesOf(checked),
  });
  const filesOf = ({ reading: { regulation: id, rules } }: PaperRequest['checked']) =>
    delivery.ruleFiles(id, rules.regulation.uses, isHandedIn(id) ? delivery.fileText(statedRegulation(id)) : undefined);
  const { signatures } = request;
  const extras = { vouchers: told.bound, signedBy: signatures.length > 0 ? signatures : undefined };
  const bundle = async (): Promise<PaperFile> => {
    const whole = bundled();
    const names = told.bound?.map(({ name }) => name);
    const { file, text } = await delivery.approvalInBundle(checked.approval, whole, names);
    await letGo();
    const paper = makers.approvalRecordPdf(claim, text, told.context);
    // Once for the timer that finds that this has taken long, once for the page to say so with its way to stop.
    await letGo();
    await letGo();
    return delivery.claimBundle(whole, files, { ...extras, approval: { file, paper } });
  };
  return { request, files, issues: found, bundle };
}

function letGo(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
