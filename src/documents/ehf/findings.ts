import { issue, type Issue, type IssueCode, type IssuePlace, type IssueValues } from '../../claim/issue';

/** What a check comes to: an issue, or nothing. */
export type Finding = Issue | false | undefined;

type Values<C extends IssueCode> = {} extends IssueValues[C] ? [] : [values: IssueValues[C]];

/** Stops the paper. @param setting the setting to mend, as its dotted key; '' when no setting can mend it */
export function refused<C extends IssueCode>(code: C, setting: string, ...values: Values<C>): Issue {
  return issue('error', code, placeOf(setting), (values[0] ?? {}) as IssueValues[C]);
}

/** For a person to look at. */
export function doubtful<C extends IssueCode>(code: C, setting: string, ...values: Values<C>): Issue {
  return issue('warning', code, placeOf(setting), (values[0] ?? {}) as IssueValues[C]);
}

/** The findings that are issues, each once. */
export function found(findings: readonly Finding[]): readonly Issue[] {
  const issues = findings.filter((finding): finding is Issue => Boolean(finding));
  return [...new Map(issues.map((one) => [JSON.stringify(one), one])).values()];
}

function placeOf(setting: string): IssuePlace {
  return setting === '' ? {} : { setting };
}
