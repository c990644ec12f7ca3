import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ClaimLine } from '../../../claim/claim';
import type { DrivingEntry, Entry, JourneyEntry } from '../../../claim/entry';
import { journeyEnds } from '../../maps/journey-ends';
import type { Checked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';
import { DistanceForm } from './distance-form';
import { MapForm } from './map-form';

export type Going = DrivingEntry | JourneyEntry;

/** For a journey or a drive: the way to a map, and the distance back from it. */
export function RoutePart({ line, checked }: { readonly line: ClaimLine; readonly checked: Checked }): ReactNode {
  const { words } = usePane();
  const [isOpen, setOpen] = useState(false);
  const entry = checked.claim.entries.find(
    (one) => isGoing(one) && one.sheet === line.sheet && one.row === line.row,
  ) as Going | undefined;
  const ends = journeyEnds(entry, checked.claim.claimant.address);
  if (!entry || !ends) return null;
  return (
    <div className="route">
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.route.show}
      </Button>
      {isOpen && (
        <>
          <MapForm ends={ends} />
          <DistanceForm entry={entry} />
        </>
      )}
    </div>
  );
}

function isGoing(entry: Entry): entry is Going {
  return entry.entry === 'driving' || entry.entry === 'journey';
}
