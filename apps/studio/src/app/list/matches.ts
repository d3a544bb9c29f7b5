import type { ArticleState, ArticleSummary } from '../../protocol.ts'

/** What the list is narrowed to. */
export interface Filter {
  readonly text: string
  readonly state: ArticleState | undefined
}

/** Whether an article has every word of the filter in its title, file or language, and is in its state. */
export const matches = (article: ArticleSummary, { text, state }: Filter): boolean => {
  if (state === 'errors' && article.errors === 0) return false
  if (state === 'warnings' && article.warnings === 0) return false
  if (text.trim() === '') return true
  const { title, file, slug, lang, draft } = article
  const all = folded(`${title} ${file} ${slug} ${lang}${draft ? ' draft' : ''}`)
  return folded(text.trim())
    .split(/\s+/)
    .every((word) => all.includes(word))
}

/** Without case and accents, so that `resume` finds Résumé. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
