/** What the tests ask of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** What was read, as CSL-JSON. */
    readonly data: readonly CslItem[];
    format(what: 'bibliography', how: { template: string; format: 'text' }): string;
  }

  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly genre?: string;
    readonly author?: readonly CslName[];
    /** In RIS, of a newspaper's article. */
    readonly reporter?: readonly string[];
    readonly publisher?: string;
    readonly 'container-title'?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly circa?: boolean };
    readonly language?: string;
    readonly URL?: string;
    readonly archive_location?: string;
    readonly note?: string;
  }

  export interface CslName {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }
}
