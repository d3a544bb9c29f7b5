/**
 * What an article's author may expect of a piece of its text in a deck.
 * - `text`: once on a slide or in the notes, and never on two slides.
 * - `heading`: the same, but it may stand on every slide of what it heads.
 * - `label`: once or more, since it names each of what stands under it.
 * - `spoken`: in the notes, and on no slide.
 * - `absent`: nowhere, since it is for other formats.
 * - `picture`: the alternative text of a local image, which is shown once.
 */
export type Role = 'text' | 'heading' | 'label' | 'spoken' | 'absent' | 'picture'

/** Words that each occur once in an article, with what is expected of the piece of text that holds them. */
export interface Marks {
  next(): string
  /** Marks made inside of `make` have the role, whatever it would have given them. */
  as<Result>(role: Role, make: () => Result): Result
  readonly roles: ReadonlyMap<string, Role>
}

export const createMarks = (): Marks => {
  const roles = new Map<string, Role>()
  const within: Role[] = []
  return {
    roles,
    next: () => {
      const mark = `mark${roles.size}x`
      roles.set(mark, strongest(within))
      return mark
    },
    as: (role, make) => {
      within.push(role)
      const result = make()
      within.pop()
      return result
    },
  }
}

/** What is absent or spoken is so with all that it holds; else the innermost counts. */
const strongest = (roles: readonly Role[]): Role =>
  roles.find((role) => role === 'absent') ?? roles.find((role) => role === 'spoken') ?? roles.at(-1) ?? 'text'

/** Every mark in a text, in order. */
export const marksIn = (text: string): string[] => text.match(/mark\d+x/g) ?? []
