import type { Area } from './area';

export interface ConditionalFormat {
  readonly className: 'ConditionalFormat';
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  fill: string;
  fontColor: string;
  stopIfTrue: boolean;
}
