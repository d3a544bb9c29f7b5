/** A question, a term or a beat, and what is said of it. */
export type Pair = readonly [name: string, text: string]

type Two = readonly [string, string]
type Three = readonly [string, string, string]
type Four = readonly [string, string, string, string]

/** The sentences of the templates in one language; headings may end in an id. */
export interface TemplateWords {
  /** Says on top of the article what to do with a template; stands in a comment. */
  readonly advice: string
  /** What stands between a name in bold and what is said of it. */
  readonly colon: string
  /** What stands in a cell of a table. */
  readonly cell: string
  readonly explainer: {
    readonly description: string
    readonly opening: string
    readonly words: Pair
    readonly terms: readonly [Pair, Pair]
    readonly difference: Pair
    readonly rows: Three
    readonly example: Pair
    readonly beats: readonly [Pair, Pair, Pair, Pair]
    readonly notes: string
    readonly remember: string
    readonly points: Three
  }
  readonly comparison: {
    readonly description: string
    readonly opening: string
    readonly summary: string
    readonly subjects: Pair
    readonly terms: readonly [Pair, Pair]
    readonly sideBySide: Pair
    readonly rows: Four
    readonly choose: Pair
    readonly cases: Three
    readonly note: Pair
  }
  readonly howTo: {
    readonly description: string
    readonly opening: string
    readonly before: Pair
    readonly needs: Two
    readonly steps: Pair
    readonly list: Three
    readonly warning: Pair
    readonly check: Pair
    readonly tip: string
    readonly trouble: string
    readonly questions: readonly [Pair, Pair]
  }
  readonly faq: {
    readonly description: string
    readonly opening: string
    readonly summary: string
    readonly first: string
    readonly firstQuestions: readonly [Pair, Pair, Pair]
    readonly further: string
    readonly furtherQuestions: readonly [Pair, Pair]
  }
  readonly talk: {
    readonly description: string
    readonly opening: string
    readonly openingNotes: string
    readonly question: Pair
    readonly statement: string
    readonly statementNotes: string
    readonly answer: Pair
    readonly points: Three
    readonly pointsNotes: string
    readonly change: Pair
    readonly slide: string
    readonly columns: readonly [Pair, Pair]
    readonly takeHome: string
    readonly lessons: Two
    readonly readers: string
  }
}
