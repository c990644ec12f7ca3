import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { JsonPath } from './json-path';

/** A JSON file with the line that each of its parts stands on. */
export class SourceText {
  private readonly root: Node | undefined;
  private readonly problems: ParseError[] = [];

  constructor(private readonly text: string) {
    this.root = parseTree(text, this.problems, { disallowComments: true });
  }

  /** What keeps the text from being JSON, if anything. */
  get notJson(): { readonly detail: string; readonly line: number } | undefined {
    const [first] = this.problems;
    if (first) return { detail: printParseErrorCode(first.error), line: this.lineAt(first.offset) };
    return this.root ? undefined : { detail: 'Empty', line: 1 };
  }

  /** The line of a part; of the nearest part around it when it is not there. */
  lineOf(path: JsonPath): number {
    for (let length = path.length; length >= 0 && this.root; length--) {
      const node = findNodeAtLocation(this.root, path.slice(0, length));
      // A member is named on the line of its key.
      if (node) return this.lineAt((node.parent?.type === 'property' ? node.parent : node).offset);
    }
    return 1;
  }

  private lineAt(offset: number): number {
    let line = 1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1)) line++;
    return line;
  }
}
