import type { InputHTMLAttributes, ReactNode } from 'react';

interface FileChoiceProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'accept' | 'multiple' | 'capture'
> {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the machine's own choice of files, or its camera. */
export function FileChoice({ id, label, onFiles, ...input }: FileChoiceProps): ReactNode {
  return (
    <div className="own above-space">
      <input
        id={id}
        type="file"
        {...input}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
