import type { Area } from './area';

export interface Comment {
  readonly className: 'Comment';
  readonly id: string;
  readonly cell: Area;
  content: string;
}
