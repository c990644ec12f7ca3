import type { TrailStep } from './claim';
import type { FoundAmount } from './rules';

/** How a rate that is a part of another figure came about, the first figure first; nothing where it stands as it is. */
export function shareSteps({ base, value }: FoundAmount): TrailStep[] {
  if (!base) return [];
  const { name, amount, share } = base;
  const perMillion = Math.round(share.perMillion / share.divisor);
  const step = { name, baseOre: amount.value, perMillion, round: share.round, rateOre: value, basis: amount.basis };
  return [...shareSteps(amount), { step: 'share', ...step }];
}
