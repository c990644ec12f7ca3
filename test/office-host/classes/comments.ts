import type { Area } from '../model/area';
import type { Comment } from '../model/comment';
import { existing, HostError, NotEmulated } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { emulate, kept, readOnly, type HostObject, type Surroundings } from '../server/emulated';

interface Comments extends HostObject {
  readonly sheet?: Sheet;
}

const commentsOf = ({ sheet }: Comments, { model }: Surroundings) =>
  model.comments.filter(({ cell }) => !sheet || cell.sheet === sheet);

const areaOf = (given: Area | string, { sheet }: Comments, { model }: Surroundings) => {
  const area = typeof given === 'string' ? model.area(given, sheet) : given;
  if (area.size !== 1) throw new HostError('InvalidArgument');
  return area;
};

const isAt = (comment: Comment, area: Area) => comment.cell.address === area.address;

/** Conversations (threaded comments), without their replies. Notes are a later invention than the client we test with. */
export const commentClasses = [
  emulate<Comments>({
    className: 'CommentCollection',
    items: commentsOf,
    item: (comments, key, host) => existing(commentsOf(comments, host).find(({ id }) => id === key)),
    methods: {
      Add: (comments, [cell, content, type]: [Area | string, unknown, unknown, ...unknown[]], host): Comment => {
        if (typeof content !== 'string' || (type ?? 'Plain') !== 'Plain')
          throw new NotEmulated('comments that are more than a text');
        const area = areaOf(cell, comments, host);
        if (host.model.comments.some((other) => isAt(other, area))) throw new HostError('InvalidArgument');
        const comment: Comment = { className: 'Comment', id: host.model.nextId(), cell: area, content };
        host.model.comments.push(comment);
        return comment;
      },
      GetCount: (comments, _args, host) => commentsOf(comments, host).length,
      GetItem: (comments, [id], host) => existing(commentsOf(comments, host).find((comment) => comment.id === id)),
      GetItemByCell: (comments, [cell], host) => {
        const area = areaOf(cell, comments, host);
        return existing(commentsOf(comments, host).find((comment) => isAt(comment, area)));
      },
    },
  }),
  emulate<Comment>({
    className: 'Comment',
    ids: { Id: ({ id }) => id },
    properties: { Id: readOnly(({ id }) => id), Content: kept('content') },
    methods: {
      GetLocation: ({ cell }) => cell,
      Delete: (comment, _args, { model }) => {
        model.comments = model.comments.filter((other) => other !== comment);
      },
    },
  }),
];
