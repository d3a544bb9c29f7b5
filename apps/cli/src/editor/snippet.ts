/** A snippet as VS Code keeps it. */
export interface Snippet {
  readonly scope: 'markdown'
  readonly prefix: readonly string[]
  readonly description: string
  readonly body: readonly string[]
}

/** Numbers the places that a snippet leads through, one after another. */
export interface Places {
  /** A place with a text that is there to be replaced. */
  text(value: string): string
  /** A place with a list to choose from, the given one first. */
  choice(value: string, choices: readonly string[]): string
}

/** The places of one snippet. */
export const createPlaces = (): Places => {
  let last = 0
  return {
    text: (value) => {
      last += 1
      return `\${${last}:${escapeText(value)}}`
    },
    choice: (value, choices) => {
      last += 1
      const ordered = [value, ...choices.filter((choice) => choice !== value)]
      return `\${${last}|${ordered.map(escapeChoice).join(',')}|}`
    },
  }
}

/** Text as it stands in a snippet, where `$`, `}` and `\` have a meaning. */
const escapeText = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

const escapeChoice = (text: string): string => text.replace(/[\\$},|]/g, '\\$&')
