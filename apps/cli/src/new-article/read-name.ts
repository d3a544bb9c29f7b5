import { locate } from '@trifold/compile'
import { slugOf, slugProblem } from './check-slug.ts'

/** What a person called a new article by. */
export interface ReadName {
  /** With the folders that were named, with `/` between them. */
  readonly slug: string
  /** Absent where the slug was given: its title follows from it. */
  readonly title?: string
}

/**
 * What `trifold new` is given, read as it was meant: a slug, the name of a file, or a title, of which the slug is made.
 *
 * @returns why it is none of them, otherwise.
 */
export const readName = (given: string): ReadName | { readonly problem: string } => {
  const text = given.trim()
  // A slash between words of a title, as in “TCP/IP explained”, leads into no folder.
  if (/\s/u.test(text)) return { slug: slugOf(text.replace(/[/\\]/g, ' ')), title: text }
  const name = text.replace(ending, '')
  const slug = slugOf(name)
  if (slugProblem(name) === undefined && name === name.toLowerCase()) return { slug: name }
  if (slug === name.toLowerCase()) return { slug, title: locate(`${name}.md`).title }
  // `C++` and `Wer?` are titles of one word; a path or a name that means something else is nobody's title.
  const { slug: read, lang, date } = locate(`${name}.md`)
  if (lang !== undefined) return { problem: `For a translation, say trifold new ${read} --lang ${lang}.` }
  if (date === undefined && !/^\.|[/\\]/.test(name) && slug === slugOf(slug) && !slug.startsWith('my-'))
    return { slug, title: name }
  return { problem: slugProblem(name) ?? `Expected a name such as ${slug}.` }
}

const ending = /\.(md|markdown|mdx)$/i
