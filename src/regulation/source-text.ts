import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { JsonPath } from './json-path';

/** A JSON file with the line that each of its parts stands on. */
export class SourceText {
  private tree: { readonly root: Node | undefined; readonly problems: readonly ParseError[] } | undefined;

  constructor(private readonly text: string) {}

  /** Made when the first line is asked for: a file without faults never needs it. */
  private get parsed() {
    if (this.tree) return this.tree;
    const problems: ParseError[] = [];
    const root = parseTree(this.text, problems, { disallowComments: true });
    return (this.tree = { root, problems });
  }

  /** What keeps the text from being JSON, if anything. */
  get notJson(): { readonly detail: string; readonly line: number } | undefined {
    if (isJson(this.text)) return undefined;
    const { root, problems } = this.parsed;
    const [first] = problems;
    if (first) return { detail: printParseErrorCode(first.error), line: this.lineAt(first.offset) };
    return root ? undefined : { detail: 'Empty', line: 1 };
  }

  /** The line of a part; of the nearest part around it when it is not there. */
  lineOf(path: JsonPath): number {
    const { root } = this.parsed;
    for (let length = path.length; length >= 0 && root; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
