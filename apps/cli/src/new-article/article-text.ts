import type { KeyName } from '@trifold/compile'
import type { Config } from '@trifold/engine'
import { type FrontmatterValue, frontmatterText } from './frontmatter-text.ts'
import type { TemplateText } from './templates/template.ts'

/** What is known of an article before it is written. */
export interface ArticleBeginning {
  readonly title: string
  /** A day, as in ISO 8601. */
  readonly published: string
  /** Only where it is not the collection's. */
  readonly lang: string | undefined
  readonly publisher: Config['publisher']
  /** How the articles beside it spell Trifold's keys; none where there are no others. */
  readonly spelling: ReadonlyMap<KeyName, string>
}

/** A new article, in the words of its template and with the keys of its neighbours. */
export const articleText = (beginning: ArticleBeginning, { description, body }: TemplateText): string => {
  const { title, published, lang, publisher, spelling } = beginning
  // An organisation publishes; a person who publishes has written.
  const person = publisher?.type === 'Person' ? publisher : undefined
  const values: readonly (readonly [KeyName, FrontmatterValue | undefined])[] = [
    ['title', title],
    ['description', description],
    ['lang', lang],
    ['published', published],
    ['authors', person && [{ name: person.name, ...(person.url === undefined ? {} : { url: person.url }) }]],
  ]
  const written = values.flatMap(([key, value]) =>
    value === undefined ? [] : [[spelling.get(key) ?? key, value] as const],
  )
  return `${frontmatterText(Object.fromEntries(written))}${body}`
}
