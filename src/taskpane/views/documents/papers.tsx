import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PaperFile } from '../../../documents/papers/paper-file';
import { isBrowserFirst } from '../../office';
import { claimText } from '../../papers/claim-text';
import { desk, useDesk } from '../../papers/desk';
import { offersOf, type PaperRequest, type Workshop } from '../../papers/paper-request';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { IssueCard } from '../control/issue-card';
import { PaperPages } from './paper-pages';
import { PaperRow } from './paper-row';
import { SaveAll } from './save-all';
import { SlowSpinner } from './slow-spinner';
import { useMaking } from './use-making';
import { Vouchers } from './vouchers';
import { Ways } from './ways';

interface PapersProps {
  readonly checked: Checked;
  readonly workshop: Workshop;
}

/** The papers of the claim, from what they lack until they are saved. */
export function Papers({ checked, workshop }: PapersProps): ReactNode {
  const { words, say, state } = usePane();
  const { signatures, vouchers, made, hasDropped } = useDesk();
  const { today } = state;
  useDroppedSignatures(checked);
  const request = useMemo(
    (): PaperRequest => ({ checked, today, signatures, vouchers }),
    [checked, today, signatures, vouchers],
  );
  const offered = useMemo(() => offersOf(request, workshop), [request, workshop]);
  const making = useMaking(request, workshop);
  const [shown, setShown] = useState<PaperFile>();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOld = made !== undefined && made !== making.current;
  const files = making.current?.files ?? [];
  const isAnyReady = offered.some(({ missing }) => missing.length === 0);
  // The button that was pressed is gone by then.
  const make = async (): Promise<void> => {
    if (await making.start()) heading.current?.focus();
  };
  const close = (): void => {
    if (shown) document.getElementById(`show-${shown.name}`)?.focus();
    setShown(undefined);
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.documents.title}
      </h2>
      <p role="status" className="unseen" id="papers-status">
        {making.current && say(words.documents.made, { count: files.length })}
      </p>
      {hasDropped && <p className="notice">{words.sign.dropped}</p>}
      {isOld && !hasDropped && (
        <p className="notice">
          {isOfSameClaim(made.request.checked, checked) ? words.documents.renewExtras : words.documents.renew}
        </p>
      )}
      {making.hasStopped && <p role="status">{words.documents.cancelled}</p>}
      {making.failure !== undefined && (
        <p role="alert" className="notice">
          {say(words.documents.failed, { reason: making.failure })}
        </p>
      )}
      {offered.length === 0 && <p>{words.documents.none}</p>}
      <ul className="papers">
        {offered.map((paper, index) => (
          <PaperRow
            key={`${paper.name} ${index}`}
            paper={paper}
            others={offered}
            file={files.find(({ name }) => name === paper.name)}
            request={request}
            workshop={workshop}
            show={setShown}
          />
        ))}
      </ul>
      {shown && <PaperPages key={shown.name} file={shown} close={close} />}
      {making.current && <ToLookOver made={making.current} />}
      <Vouchers request={request} workshop={workshop} />
      {isAnyReady && !making.current && (
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={making.progress !== undefined} onClick={() => void make()}>
            {isOld ? words.documents.makeAgain : words.documents.make}
          </Button>
        </div>
      )}
      {making.progress && (
        <SlowSpinner
          label={say(words.documents.making, {
            ...making.progress,
            count: Math.max(making.progress.number, printedCount(offered)),
          })}
        >
          <Button size="small" onClick={making.cancel}>
            {words.documents.cancel}
          </Button>
        </SlowSpinner>
      )}
      {making.current && files.length > 0 && <SaveAll made={making.current} workshop={workshop} />}
      {isAnyReady && (making.current || isBrowserFirst()) && (
        <Ways offered={offered} request={request} workshop={workshop} />
      )}
    </>
  );
}

/** Only PDFs take time. */
function printedCount(offered: ReturnType<typeof offersOf>): number {
  return offered.filter(({ name, missing }) => missing.length === 0 && name.endsWith('.pdf')).length;
}

function ToLookOver({ made }: { readonly made: NonNullable<ReturnType<typeof useMaking>['current']> }): ReactNode {
  const { words } = usePane();
  // What a paper lacks stands by the paper, and what is missing among the vouchers by their lines.
  const issues = made.issues.filter(({ code }) => code !== 'paper/fields-missing' && !code.startsWith('voucher/'));
  if (issues.length === 0) return null;
  return (
    <section>
      <h3>{words.documents.lookOver}</h3>
      <ul className="issues">
        {issues.map((found, index) => (
          <IssueCard key={index} found={found} checked={made.request.checked} />
        ))}
      </ul>
    </section>
  );
}

function isOfSameClaim(one: Checked, other: Checked): boolean {
  return claimText(one) === claimText(other);
}

/** A signature is on what was signed, and goes when the claim is another. */
function useDroppedSignatures(checked: Checked): void {
  useEffect(() => {
    const { signedClaim } = desk.get();
    if (signedClaim === undefined || signedClaim === claimText(checked)) return;
    desk.set({ signatures: [], signedClaim: undefined, hasDropped: true });
  }, [checked]);
}
