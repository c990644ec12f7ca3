export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type?: string;
    readonly dimensionality?: 'matrix';
    readonly optional?: true;
    readonly repeating?: true;
  }[];
  readonly result: { readonly dimensionality?: 'matrix'; readonly type?: string };
}

export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export function functionFiles(): string[];
export function functionsMetadata(): Promise<{ errors: string[]; nb: Metadata; en: Metadata }>;
