import { Button, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Field } from '../../../claim/entry';
import { regulationAtHand } from '../../../regulation/at-hand';
import { chosenNames } from '../../../text/chosen-names';
import { columnWords } from '../../../text/column-words';
import type { Sort } from '../../../timesheet/header/table-sorts';
import type { HeaderReading } from '../../../timesheet/table-reading';
import { problemOf } from '../../session/problem';
import { usePane } from '../../state/pane-context';
import { chosenRegulation } from './payer-card';

const loadFields = () => import(/* webpackChunkName: "new-sheets" */ '../../session/new-sheets');

/** As the header says: what stands where nobody has chosen. */
const NOBODY = '';

interface ColumnChoiceProps {
  readonly header: HeaderReading;
  readonly sorts: readonly Sort[];
  readonly close: () => void;
}

/** A list of what the column can be. Written when the user says so: with the keyboard a list is walked through one by one. */
export function ColumnChoice({ header, sorts, close }: ColumnChoiceProps): ReactNode {
  const pane = usePane();
  const { say, session, language } = pane;
  const words = columnWords(language);
  const names = chosenNames(language);
  const [value, setValue] = useState<string>(header.chosen ?? NOBODY);
  const fields = useFields(sorts);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => whole.current?.querySelector('select')?.focus(), []);
  const use = (): void => {
    if (value !== (header.chosen ?? NOBODY)) session.chooseColumn(header.header, wordsOf(value));
    close();
  };
  const wordsOf = (chosen: string): string | null => {
    if (chosen === NOBODY) return null;
    return chosen === 'notRead' ? words.notRead : names[chosen as Field];
  };
  return (
    <div ref={whole} className="column-choice">
      <Select
        size="small"
        value={value}
        aria-label={say(words.chooseFor, { header: header.header })}
        onChange={(_, chosen) => setValue(chosen.value)}
      >
        <option value={NOBODY}>{words.asHeader}</option>
        <option value="notRead">{words.notRead}</option>
        <Fields label={words.ofTable} fields={withChosen(fields.ofTable, fields.others, header)} names={names} />
        <Fields label={words.others} fields={fields.others} names={names} />
      </Select>
      <div className="choice-buttons">
        <Button size="small" appearance="primary" onClick={use}>
          {words.use}
        </Button>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
      <p className="note">{words.kept}</p>
    </div>
  );
}

type Choosable = ReturnType<Awaited<ReturnType<typeof loadFields>>['fieldsToChoose']>;

/** None until the part that knows them has come. */
function useFields(sorts: readonly Sort[]): Choosable {
  const pane = usePane();
  const { set } = pane;
  const regulation = regulationAtHand(chosenRegulation(pane));
  const kind = sorts.join();
  const [fields, setFields] = useState<Choosable>({ ofTable: [], others: [] });
  useEffect(() => {
    loadFields().then(
      ({ fieldsToChoose }) => {
        if (regulation) setFields(fieldsToChoose(regulation, kind === '' ? [] : (kind.split(',') as Sort[])));
      },
      (thrown: unknown) => set({ problem: problemOf(thrown) }),
    );
  }, [regulation, kind, set]);
  return fields;
}

/** What the column is now is in the list, also where the regulation has no use for it. */
function withChosen(ofTable: readonly Field[], others: readonly Field[], { chosen, field }: HeaderReading): Field[] {
  const now = [chosen, field].filter((one) => one !== undefined && one !== 'notRead');
  return [...new Set([...ofTable, ...now.filter((one) => !others.includes(one))])];
}

interface FieldsProps {
  readonly label: string;
  readonly fields: readonly Field[];
  readonly names: Readonly<Record<Field, string>>;
}

function Fields({ label, fields, names }: FieldsProps): ReactNode {
  if (fields.length === 0) return null;
  return (
    <optgroup label={label}>
      {fields.map((field) => (
        <option key={field} value={field}>
          {names[field]}
        </option>
      ))}
    </optgroup>
  );
}
