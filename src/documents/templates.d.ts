/** Words with {{fields}}, precompiled. A field that is not handed in throws. */
declare module '*.hbs' {
  export const template: (fields: object) => string;
}
