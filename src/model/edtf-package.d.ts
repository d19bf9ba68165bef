/** What of the package `edtf`, which comes without types, is used here. */
declare module 'edtf' {
  interface Dated {
    /** Milliseconds since 1970 of the first and the last instant; infinite where the text leaves an end open, null where it does not know one. */
    readonly min: number | null;
    readonly max: number | null;
  }
  interface Constraints {
    readonly level: 0 | 1 | 2;
    readonly types: readonly string[];
  }
  /** Throws for a text that the constraints do not let pass. */
  export default function edtf(text: string, constraints: Constraints): Dated;
}
