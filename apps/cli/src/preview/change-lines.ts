import type { PreviewNews } from '@trifold/preview'
import type { ArticleSummary } from '@trifold/studio'
import type { Colours } from '../terminal/colours.ts'
import { counted } from '../terminal/counted.ts'
import { printable } from '../terminal/printable.ts'

/** What happens to articles, as lines of a terminal. */
export interface ChangeLines {
  /** The line for an article that was rendered; undefined for one of which there is no news. */
  line(article: ArticleSummary, saved: boolean): string | undefined
  /** The line for what else happens: an article went or was renamed, a configuration has findings or was mended. */
  newsLine(news: PreviewNews): string
}

/** @param time The time of day, as it stands in front. */
export const createChangeLines = (colours: Colours, time: () => string): ChangeLines => {
  const known = new Map<string, string>()
  const lineOf = (file: string, said: string, isBad: boolean): string =>
    `${colours.dim(time())}  ${printable(file)}  ${isBad ? colours.red(said) : said}`
  return {
    line: (article, saved) => {
      const state = stateOf(article)
      const former = known.get(article.key)
      known.set(article.key, state)
      // The first time says what was there before anybody did anything.
      if (!saved && (former === undefined || former === state)) return undefined
      return lineOf(article.file, state, article.errors > 0)
    },
    newsLine: (news) => {
      if (news.kind === 'removed') return lineOf(namesOf(news.files), 'removed', false)
      if (news.kind === 'renamed') return lineOf(news.file, `was ${printable(news.from)}`, false)
      return lineOf(news.file, stateOf(news), news.errors > 0)
    },
  }
}

/** A folder that goes has no line for each of its files. */
const namesOf = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} and ${counted(others.length, 'other')}`

const stateOf = ({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string => {
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ]
  return parts.length === 0 ? 'fine' : parts.join(', ')
}
