import type { CheckItem } from '../approval/checklist/checklist';
import type { ControlGroup } from '../approval/checklist/control';
import type { LogRow } from '../approval/log/log-row';
import type { IssueSentences } from '../text/sentences';
import { approvalPaperWords } from '../text/approval-paper-words';
import { approvalWords } from '../text/approval-words';
import { checklistWords } from '../text/checklist-words';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { issueText } from '../text/sentences';
import { amountText, dayText } from '../text/values';
import type { Issue, IssueCode } from '../claim/issue';
import { dayFromText } from '../values/day';
import type { BundledApproval } from './bundled-approval';

/** Enough of a fingerprint to compare two papers by eye. */
const SEAL_LETTERS = 12;

type Cell = string | { readonly text: string; readonly below?: string; readonly isMissing?: true };

/** A part of the page: sentences, and rows under their heads. */
interface Part {
  readonly heading: string;
  readonly sentences?: readonly string[];
  readonly table?: {
    readonly columns: readonly { readonly head: string; readonly kind: 'words' | 'rest' | 'figures' }[];
    readonly rows: readonly (readonly Cell[])[];
  };
}

/** The audit's checklist and the claim's history, as text for a page. */
export function approvalPaper(
  { file, judged: { number, state } }: BundledApproval,
  sentences: IssueSentences<Record<IssueCode, string>>,
  language: Language,
) {
  const words = approvalPaperWords(language);
  const ofApproval = approvalWords(language);
  const sentence = (found: Issue): string => issueText(found, sentences, language);
  const { group: groups } = checklistWords(language);
  return {
    title: words.title,
    subtitle: `${words.claim} ${number || words.noNumber}`,
    stem: words.file,
    details: [
      [words.status, ofApproval.status[state.status]] as const,
      ...(state.version > 0 ? [[words.version, String(state.version)] as const] : []),
    ],
    parts: [
      ...(Object.keys(groups) as ControlGroup[]).map((group) =>
        groupPart(
          groups[group],
          file.checks.filter((one) => one.group === group),
          sentence,
          language,
        ),
      ),
      historyPart(state.steps, file.lines.filter(({ sealed }) => sealed).length, language),
    ],
    notes: words.notes,
  };
}

function groupPart(
  heading: string,
  items: readonly CheckItem[],
  sentence: (found: Issue) => string,
  language: Language,
): Part {
  const { head } = approvalPaperWords(language);
  const { control, outcome: outcomes } = checklistWords(language);
  const rows = items.map(({ id, outcome, issues }): Cell[] => {
    const below = issues.map(sentence).join(' ');
    return [
      id,
      below === '' ? control[id] : { text: control[id], below },
      outcome === 'stop' ? { text: outcomes[outcome], isMissing: true } : outcomes[outcome],
    ];
  });
  const columns = [
    { head: head.id, kind: 'words' as const },
    { head: head.control, kind: 'rest' as const },
    { head: head.outcome, kind: 'words' as const },
  ];
  return { heading, table: { columns, rows } };
}

function historyPart(steps: readonly LogRow[], sealed: number, language: Language): Part {
  const { history } = approvalPaperWords(language);
  const ofApproval = approvalWords(language);
  const others = sealed > 0 ? [fill(history.sealed, { count: sealed }, language)] : [];
  if (steps.length === 0) return { heading: history.heading, sentences: [history.none, ...others] };
  const columns = [
    { head: history.at, kind: 'words' as const },
    { head: history.step, kind: 'words' as const },
    { head: history.name, kind: 'rest' as const },
    { head: history.version, kind: 'figures' as const },
    { head: history.amount, kind: 'figures' as const },
    { head: history.seal, kind: 'words' as const },
  ];
  const rows = steps.map(({ at, step, name, role, reason, text, version, amountOre, hash }): Cell[] => {
    const said = [ofApproval.role[role], reason === '' ? '' : ofApproval.reason[reason], text].filter(Boolean);
    return [
      momentText(at),
      ofApproval.step[step],
      { text: name, below: said.join(' · ') },
      String(version),
      amountText(amountOre, language),
      hash.slice(0, SEAL_LETTERS),
    ];
  });
  return { heading: history.heading, ...(others.length > 0 && { sentences: others }), table: { columns, rows } };
}

/** «14.03.2026 12:00»; a log that somebody has written in may hold anything. */
function momentText(at: string): string {
  const day = dayFromText(at.slice(0, 10));
  return day ? `${dayText(day)} ${at.slice(11)}` : at;
}
