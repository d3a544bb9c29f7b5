/** What the tests use of Adobe’s validator, which comes without types. */
declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly severity: 'ERROR' | 'WARNING'
    readonly issueMessage: string
    readonly path: readonly { readonly type?: string }[]
  }
  export default class Validator {
    constructor(vocabulary: object)
    validate(extracted: unknown): Promise<Issue[]>
  }
}

/** What the tests use of its extractor, which comes without types. */
declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean })
    parse(page: string): unknown
  }
}
