import type { StationPhase } from '../../graphql/generated/graphql';

interface StatusFacts {
  readonly name: string;
  readonly countsAs: readonly StationPhase[];
}

const toneOf = (phases: readonly StationPhase[]): 'good' | 'bad' | 'quiet' => {
  if (phases.includes('CLOSED')) return 'bad';
  return phases.includes('OPERATING') ? 'good' : 'quiet';
};

/** The status in the locality's own word; its colour follows what that word counts as. */
export function StationStatusBadge({ status }: { readonly status: StatusFacts }) {
  return (
    <span className="dd-badge" data-tone={toneOf(status.countsAs)}>
      {status.name}
    </span>
  );
}
